package org.trusttimeline.stage.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.period.Period;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * An entry as it counts: with its corrections, at its place.
 *
 * @param statement with whatever was corrected of it
 * @param freelyGiven whether its content stands; otherwise it leaves nothing said in the place of what it says
 */
public record Counted(
        Entry entry,
        Cited cited,
        Statement statement,
        ZoneId zone,
        Period period,
        ChartPlace place,
        boolean freelyGiven) {

    static Counted of(Entry entry, Dates dates, ZoneId zone, boolean freelyGiven) {
        Period period = dates.period(entry);
        return new Counted(
                entry,
                Cited.of(entry),
                dates.statement(entry),
                zone,
                period,
                ChartPlace.of(entry, period.from()),
                freelyGiven);
    }

    public ChartEvent event() {
        return entry.event();
    }

    public Optional<PartnerId> partner() {
        return statement.statedBy() instanceof Speaker.Partner partner
                ? Optional.of(partner.partnerId())
                : Optional.empty();
    }

    public boolean isBy(PartnerId partner) {
        return statement.statedBy().is(partner);
    }

    /** The place of something it tells of that happened at that moment. */
    ChartPlace at(Instant moment) {
        return ChartPlace.of(entry, moment);
    }

    public CountedEntry shown() {
        return new CountedEntry(entry, statement, period, freelyGiven);
    }

    public <T> Utterance<T> saying(T what) {
        return new Utterance<>(what, place, cited, freelyGiven);
    }
}
