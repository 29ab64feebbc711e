package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Predicate;
import org.trusttimeline.events.Entry;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.record.BreachAccounts;
import org.trusttimeline.stage.record.Counted;

/**
 * Which entries of a record had come about, and were known, on a day. Entries are taken as they were first told: what became
 * of them since does not hide them.
 */
public final class AsKnown {

    private AsKnown() {}

    /**
     * Tells them apart.
     *
     * @param record entries of the charts that the reader may see, in any order
     * @param asOf the day on which it is read
     * @param zone the zone of the practice, in which days are meant
     */
    public static Predicate<Entry> on(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        BreachAccounts accounts = new BreachAccounts(
                record.stream().map(entry -> Counted.original(entry, zone)).toList());
        return entry -> {
            Counted counted = Counted.original(entry, zone);
            return asOf.reaches(counted.place().moment())
                    && asOf.knows(counted.knownSince(accounts.causersOf(counted)));
        };
    }
}
