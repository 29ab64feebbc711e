package org.trusttimeline.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

/** Writes down what is said of a couple: it becomes the next entry of its chart. */
final class Scribe {

    private static final Instant START = Instant.parse("2006-01-02T15:00:00.123456Z");

    private final String name;
    private final Sealer sealer;
    private final List<Entry> entries = new ArrayList<>();

    Scribe(String name, Sealer sealer) {
        this.name = name;
        this.sealer = sealer;
    }

    /** The entries of all charts, as the ledger tells them. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Entry writes(Chart chart, ChartEvent event) {
        Instant recordedAt = START.plus(entries.size(), ChronoUnit.MINUTES);
        UUID request = id("request " + entries.size());
        Recording recording = new Recording(Couple.CLINICIAN, Role.CLINICIAN, Couple.PRACTICE, request, request, "00");
        Entry entry = new Entry(chart, next(chart), recordedAt, recording, event);
        entries.add(entry);
        return entry;
    }

    Statement statement(Chart chart, Speaker who, @Nullable Speaker by, @Nullable String occurred) {
        EntryId entryId = new EntryId(id("entry " + entries.size()));
        return new Statement(
                entryId,
                who,
                by,
                occurred == null ? null : Edtf.parse(occurred),
                learned(occurred),
                sealed(chart, who.text(), entryId, "narrative", "plain words " + entries.size()),
                Source.SESSION,
                Topic.FAMILY,
                List.of(new Evidence(Criterion.HONESTY, Evidence.Effect.STRAINED)));
    }

    /** The record learned of what happened before it in December. */
    private static List<Learned> learned(@Nullable String occurred) {
        return occurred == null || occurred.compareTo("2005-12") > 0
                ? List.of()
                : List.of(new Learned(Knower.record(), Edtf.parse("2005-12~")));
    }

    /** Words of a speaker in a field of an entry. */
    SealedText words(Chart chart, Statement said, String field) {
        return sealed(chart, said.statedBy().text(), said.entryId(), field, "plain " + field + " " + entries.size());
    }

    SealedText sealed(Chart chart, String person, EntryId entry, String field, String plain) {
        return sealer.seal(person, new SealContext(chart.stream(), entry.value(), field), plain);
    }

    /** The same names give the same ids. */
    UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    private long next(Chart chart) {
        return entries.stream().filter(entry -> entry.chart().equals(chart)).count();
    }
}
