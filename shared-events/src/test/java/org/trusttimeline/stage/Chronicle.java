package org.trusttimeline.stage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.StageReading;

/** Charts that a test writes: each line is recorded one second after the one before, in 2020. */
abstract class Chronicle<S extends Chronicle<S>> {

    private static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> called = new HashMap<>();
    private final List<Learned> learned = new ArrayList<>();
    private @Nullable Speaker reportedBy;
    private @Nullable Topic topic;
    private Chart chart = Cast.JOINT;
    private long position;
    private boolean atOnce;
    private Role role = Role.CLINICIAN;

    abstract S self();

    /** Somebody says something on the joint chart, or on the one chosen for this line. */
    S says(Speaker by, @Nullable String occurred, Function<Statement, ChartEvent> event) {
        position = atOnce ? position : position + 1;
        Recording recording = new Recording("dana", role, "practice", Cast.id("request"), Cast.id("request"), "00");
        entries.add(new Entry(
                chart, position, RECORDED.plusSeconds(position), recording, event.apply(statement(by, occurred))));
        learned.clear();
        reportedBy = null;
        topic = null;
        atOnce = false;
        role = Role.CLINICIAN;
        chart = Cast.JOINT;
        return self();
    }

    S says(PartnerId by, @Nullable String occurred, Function<Statement, ChartEvent> event) {
        return says(new Speaker.Partner(by), occurred, event);
    }

    /** The next line is kept on that partner's own chart. */
    S inPrivate(PartnerId partner) {
        chart = Cast.chartOf(partner);
        return self();
    }

    /** Whoever says the next line is signed in, and it is not entered for them. */
    S signedIn() {
        role = Role.PARTNER;
        return self();
    }

    /** The next line is on the clinical chart. */
    S clinically() {
        chart = Cast.CLINICAL;
        return self();
    }

    /** The next line is recorded in the same instant as the last, at the same position of another chart. */
    S atOnce() {
        atOnce = true;
        return self();
    }

    S learned(PartnerId who, String since) {
        learned.add(new Learned(new Knower(who), Edtf.parse(since)));
        return self();
    }

    S learnedByTheRecord(String since) {
        learned.add(new Learned(Knower.record(), Edtf.parse(since)));
        return self();
    }

    S reportedBy(Speaker speaker) {
        reportedBy = speaker;
        return self();
    }

    S on(Topic about) {
        topic = about;
        return self();
    }

    /** Gives the last line a name, to be referred to. */
    S called(String name) {
        called.put(name, entries.getLast());
        return self();
    }

    /** Names a line from the chart of the next one. */
    EntryRef ref(String name) {
        Entry entry = Objects.requireNonNull(called.get(name));
        boolean fromElsewhere = entry.chart() instanceof JointChart && !(chart instanceof JointChart);
        return new EntryRef(fromElsewhere, entry.event().statement().entryId());
    }

    Entry entry(String name) {
        return Objects.requireNonNull(called.get(name));
    }

    Cited cited(String name) {
        return Cited.of(Objects.requireNonNull(called.get(name)));
    }

    /** The line that was written last. */
    Cited last() {
        return Cited.of(entries.getLast());
    }

    EntryId nextId() {
        return new EntryId(Cast.id("entry " + entries.size()));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    StageReading read() {
        return AtoneAttuneAttach.read(entries, AsOf.now(), ZoneOffset.UTC);
    }

    RepairReading repair() {
        return read().repairs().getFirst();
    }

    /** What the partners' reading is made of. */
    StageReading readJointly() {
        return AtoneAttuneAttach.read(jointEntries(), AsOf.now(), ZoneOffset.UTC);
    }

    List<Entry> jointEntries() {
        return entries.stream()
                .filter(entry -> entry.chart() instanceof JointChart)
                .toList();
    }

    StageReading trueOn(String day) {
        return AtoneAttuneAttach.read(entries, new AsOf(endOf(day), null), ZoneOffset.UTC);
    }

    StageReading knownOn(String day) {
        return AtoneAttuneAttach.read(entries, new AsOf(null, endOf(day)), ZoneOffset.UTC);
    }

    StageReading readShuffled(long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        return AtoneAttuneAttach.read(shuffled, AsOf.now(), ZoneOffset.UTC);
    }

    private Statement statement(Speaker by, @Nullable String occurred) {
        return new Statement(
                nextId(),
                by,
                reportedBy,
                occurred == null ? null : Edtf.parse(occurred),
                List.copyOf(learned),
                null,
                Source.SESSION,
                topic,
                List.of());
    }

    private static Instant endOf(String day) {
        return Edtf.parse(day).latest(ZoneOffset.UTC, Instant.MAX);
    }
}
