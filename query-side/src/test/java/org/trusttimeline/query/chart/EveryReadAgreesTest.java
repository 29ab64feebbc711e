package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.stage.AsKnown;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.CountedEntry;
import org.trusttimeline.stage.reading.RepairReading;

/**
 * Random records on random days: what had come about, and since when, is the same on the timeline's pages, in its clocks, in
 * the registers and the evidence, and in the stage. The system property {@code period.records} says how many.
 */
class EveryReadAgreesTest {

    private static final int RECORDS = Integer.getInteger("period.records", 200);
    private static final List<String> DATES = List.of(
            "2003",
            "2004-05",
            "2004-05-29",
            "2004~",
            "2005-21",
            "2003/2005",
            "2004-01~/",
            "2004/..",
            "../2005",
            "/2004-06",
            "unknown",
            "2005-10-09",
            "2005-11~",
            "2002?",
            "2005-03-01T12:00:00");
    private static final List<String> DAYS = List.of(
            "2003-06-30",
            "2004-01-31",
            "2004-02-15",
            "2004-05-31",
            "2004-12-31",
            "2005",
            "2005-11",
            "2006-01-02",
            "2007");

    @Test
    void ofWhatHadComeAboutAndSinceWhen() {
        LongStream.range(0, RECORDS).forEach(EveryReadAgreesTest::agree);
    }

    private static void agree(long seed) {
        RandomRecord record = new RandomRecord(seed);
        List<Entry> entries = record.entries();
        Map<EntryAddress, Instant> places = places(entries);
        Map<EntryAddress, Instant> counted = counted(entries, AsOf.now());
        for (String day : DAYS) {
            Instant end = Edtf.parse(day).latest(Couple.ZONE, Instant.MAX);
            String what = "record " + seed + " on " + day;
            Predicate<Instant> had = moment -> !moment.isAfter(end);
            AsOf asOf = new AsOf(end, null);
            Predicate<Entry> clock = AsKnown.on(entries, asOf, Couple.ZONE);

            assertThat(entries.stream().filter(clock).map(Entry::address).collect(Collectors.toSet()))
                    .as(what)
                    .isEqualTo(keysWhere(places, had));
            assertThat(counted(entries, asOf)).as(what).isEqualTo(where(counted, had));
            assertThat(places).as(what).containsAllEntriesOf(counted);
            assertThat(repairs(entries, asOf)).as(what).isEqualTo(repairsBegun(entries, asOf));

            AsOf known = new AsOf(null, end);
            Set<EntryAddress> knownThen = entries.stream()
                    .filter(AsKnown.on(entries, known, Couple.ZONE))
                    .map(Entry::address)
                    .collect(Collectors.toSet());
            assertThat(knownThen).as(what).containsAll(counted(entries, known).keySet());
        }
    }

    /** Where the entries stand on the pages of their charts, in the order of these pages. */
    private static Map<EntryAddress, Instant> places(List<Entry> entries) {
        Map<EntryAddress, Instant> places = new HashMap<>();
        entries.stream().collect(Collectors.groupingBy(Entry::chart)).forEach((chart, of) -> {
            ChartDocuments documents = Folded.of(of);
            List<StoredEntry> inOrder = Objects.requireNonNull(documents.head()).directory().slots().stream()
                    .flatMap(slot -> Folded.page(documents, slot.page()).entries().stream())
                    .toList();
            assertThat(inOrder).hasSize(of.size()).isSortedAccordingTo(Comparator.comparing(StoredEntry::place));
            inOrder.forEach(stored ->
                    places.put(stored.of(chart).address(), stored.place().instantOfMoment()));
        });
        return places;
    }

    private static Map<EntryAddress, Instant> counted(List<Entry> entries, AsOf asOf) {
        return CountedRecord.of(entries, asOf, Couple.ZONE).entries().stream()
                .collect(Collectors.toMap(said -> said.entry().address(), CountedEntry::moment));
    }

    private static Set<BreachId> repairs(List<Entry> entries, AsOf asOf) {
        return AtoneAttuneAttach.read(entries, asOf, Couple.ZONE).repairs().stream()
                .map(RepairReading::breach)
                .collect(Collectors.toSet());
    }

    private static Set<BreachId> repairsBegun(List<Entry> entries, AsOf asOf) {
        return CountedRecord.of(entries, asOf, Couple.ZONE).entries().stream()
                .filter(CountedEntry::freelyGiven)
                .flatMap(said ->
                        said.event() instanceof BreachRecorded told ? Stream.of(told.breachId()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Map<EntryAddress, Instant> where(Map<EntryAddress, Instant> moments, Predicate<Instant> had) {
        return moments.entrySet().stream()
                .filter(of -> had.test(of.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<EntryAddress> keysWhere(Map<EntryAddress, Instant> moments, Predicate<Instant> had) {
        return where(moments, had).keySet();
    }

    /** Whatever bears on dates, at random, on the joint chart and on the partners' own. */
    private static final class RandomRecord {

        private final Random random;
        private final Couple couple;
        private final List<Entry> entries = new ArrayList<>();

        private RandomRecord(long seed) {
            random = new Random(seed);
            couple = new Couple("random " + seed, new PretendedSeal());
            entries.add(couple.opened());
            int lines = 3 + random.nextInt(30);
            for (int line = 0; line < lines; line++) {
                say();
            }
        }

        List<Entry> entries() {
            return List.copyOf(entries);
        }

        private void say() {
            PartnerId by = random.nextBoolean() ? couple.ann : couple.ben;
            Chart chart = random.nextInt(3) == 0 ? couple.chartOf(by) : couple.chart;
            List<Entry> there = entries.stream()
                    .filter(entry -> entry.chart().equals(chart))
                    .filter(entry -> entry.position() > 0 || !chart.equals(couple.chart))
                    .toList();
            int what = there.isEmpty() ? random.nextInt(2) : random.nextInt(8);
            Entry about = there.isEmpty() ? null : there.get(random.nextInt(there.size()));
            Entry written = couple.says(
                    chart, new Speaker.Partner(by), date(), said -> event(what, chart, about, with(said, learned())));
            entries.add(by(written));
        }

        private ChartEvent event(int what, Chart chart, @Nullable Entry about, Statement said) {
            if (about == null || what < 2) {
                return what == 0 && chart.equals(couple.chart) ? breach(said) : new NeedStated(said);
            }
            return switch (what) {
                case 2 -> new BreachInformationAdded(said, anyBreach(), null, BreachKind.OTHER, null, null);
                case 3 -> new EntryMarkedInError(said, Couple.here(about));
                case 4 -> new NotFreelyGivenSaid(said, Couple.here(correctionOr(about)));
                default ->
                    new EntryCorrected(
                            said,
                            Couple.here(correctable(about)),
                            random.nextBoolean() ? Edtf.parse(DATES.get(random.nextInt(DATES.size()))) : null,
                            random.nextBoolean() ? oneLearned() : null,
                            null,
                            null);
            };
        }

        private BreachRecorded breach(Statement said) {
            boolean hers = random.nextBoolean();
            return new BreachRecorded(
                    said,
                    new BreachId(said.entryId().value()),
                    BreachKind.LIE,
                    null,
                    false,
                    List.of(hers ? couple.ben : couple.ann),
                    List.of(hers ? couple.ann : couple.ben),
                    null);
        }

        private BreachId anyBreach() {
            List<BreachId> breaches = entries.stream()
                    .filter(entry -> entry.event() instanceof BreachRecorded)
                    .map(entry -> ((BreachRecorded) entry.event()).breachId())
                    .toList();
            return breaches.isEmpty() ? couple.affair : breaches.get(random.nextInt(breaches.size()));
        }

        /** What is said of words that are no correction is told of elsewhere. */
        private Entry correctionOr(Entry about) {
            return entries.stream()
                    .filter(entry -> entry.chart().equals(about.chart()) && entry.event() instanceof EntryCorrected)
                    .findFirst()
                    .orElse(about);
        }

        private Entry correctable(Entry about) {
            return entries.stream()
                    .filter(entry -> entry.chart().equals(about.chart()))
                    .filter(entry -> entry.event() instanceof NeedStated || entry.event() instanceof BreachRecorded)
                    .skip(random.nextInt(2))
                    .findFirst()
                    .orElse(about);
        }

        private Entry by(Entry entry) {
            Recording recording = entry.recording();
            Role role = random.nextBoolean() ? Role.CLINICIAN : Role.PARTNER;
            return new Entry(
                    entry.chart(),
                    entry.position(),
                    entry.recordedAt(),
                    new Recording(
                            recording.recordedBy(),
                            role,
                            recording.practice(),
                            recording.correlationId(),
                            recording.causationId(),
                            recording.bodyMac()),
                    entry.event());
        }

        private @Nullable String date() {
            return random.nextInt(4) == 0 ? null : DATES.get(random.nextInt(DATES.size()));
        }

        private List<Learned> learned() {
            return random.nextBoolean() ? List.of() : oneLearned();
        }

        private List<Learned> oneLearned() {
            Knower who = List.of(new Knower(couple.ann), new Knower(couple.ben), Knower.record())
                    .get(random.nextInt(3));
            return List.of(new Learned(who, Edtf.parse(DATES.get(random.nextInt(DATES.size())))));
        }

        private static Statement with(Statement said, List<Learned> learned) {
            return new Statement(
                    said.entryId(),
                    said.statedBy(),
                    said.reportedBy(),
                    said.occurred(),
                    learned,
                    said.narrative(),
                    said.source(),
                    said.topic(),
                    said.evidence());
        }
    }
}
