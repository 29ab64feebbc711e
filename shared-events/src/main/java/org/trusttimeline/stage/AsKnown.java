package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Predicate;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.period.Period;
import org.trusttimeline.stage.reading.AsOf;

/**
 * Which entries of a record had come about, and were known, on a day. Entries have the dates to which they were
 * corrected, as far as that was known; what else became of them since does not hide them.
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
        Dates dates = Dates.known(record, zone, asOf::knows);
        return entry -> {
            Period period = dates.period(entry);
            return asOf.reaches(period.from()) && asOf.knows(period.knownSince());
        };
    }
}
