package org.trusttimeline.stage.reading;

import java.time.Instant;
import java.util.Optional;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.period.Period;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * An entry as it counts in a reading.
 *
 * @param entry as it was first told
 * @param statement its statement, with whatever was corrected of it
 * @param period from when to when it counts, by its date as corrected
 * @param freelyGiven whether its content stands; otherwise it leaves nothing said in the place of what it says
 */
public record CountedEntry(Entry entry, Statement statement, Period period, boolean freelyGiven) {

    /** The moment it counts from. */
    public Instant moment() {
        return period.from();
    }

    /** What it says. */
    public ChartEvent event() {
        return entry.event();
    }

    /** The partner whose words it is, if it is one's. */
    public Optional<PartnerId> partner() {
        return statement.statedBy() instanceof Speaker.Partner partner
                ? Optional.of(partner.partnerId())
                : Optional.empty();
    }
}
