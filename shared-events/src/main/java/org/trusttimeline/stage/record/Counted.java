package org.trusttimeline.stage.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.PartnerId;
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
        Entry entry, Cited cited, Statement statement, ZoneId zone, ChartPlace place, boolean freelyGiven) {

    static Counted of(Entry entry, Statement statement, ZoneId zone, boolean freelyGiven) {
        return new Counted(entry, Cited.of(entry), statement, zone, place(entry, statement, zone), freelyGiven);
    }

    /** The entry as it was first told. */
    public static Counted original(Entry entry, ZoneId zone) {
        return of(entry, entry.event().statement(), zone, true);
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

    Knowledge knowledge() {
        return new Knowledge(statement, zone, entry.recordedAt());
    }

    /** Since when it was known by the record, or by a partner who did not cause what it tells. */
    public Instant knownSince(Collection<PartnerId> causedBy) {
        return knowledge().besides(causedBy).orElse(place.moment());
    }

    /** The place of something it tells of that happened at that moment. */
    ChartPlace at(Instant moment) {
        return ChartPlace.of(entry, moment);
    }

    public CountedEntry shown() {
        return new CountedEntry(entry, statement, place.moment(), freelyGiven);
    }

    public <T> Utterance<T> saying(T what) {
        return new Utterance<>(what, place, cited, freelyGiven);
    }

    private static ChartPlace place(Entry entry, Statement statement, ZoneId zone) {
        Edtf occurred = statement.occurred();
        Instant recorded = entry.recordedAt();
        return ChartPlace.of(entry, occurred == null ? recorded : occurred.latest(zone, recorded));
    }
}
