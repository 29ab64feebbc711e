package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.chart.AccessChange;
import org.trusttimeline.query.chart.ChartDocument;

/**
 * A batch is cut off between any two of its writes, and everything since the last stored token is delivered again, in
 * batches of other sizes. What is there then must be what a cold rebuild makes.
 */
class CrashTest {

    private static final int ENTRIES = 450;

    private final PretendedSeal seal = new PretendedSeal();

    @Test
    void aBatchThatSplitsPagesCanBeCutBetweenAnyTwoWrites() {
        List<Entry> entries = outOfOrder(new Couple("cut", seal), new Random(1));
        Stored cold = cold(entries);
        int writes = writesOf(entries.subList(90, 330), documentsOf(entries.subList(0, 90)));
        assertThat(writes).isGreaterThan(8);

        for (int cut = 0; cut < writes; cut++) {
            for (int size : new int[] {1, 7, 60, 240, 360}) {
                DocumentsInMemory documents = documentsOf(entries.subList(0, 90));
                cutOff(documents, entries.subList(90, 330), cut);
                deliver(documents, entries.subList(90, ENTRIES), size);
                assertThat(stored(documents))
                        .as("cut after %s writes, then batches of %s", cut, size)
                        .isEqualTo(cold);
            }
        }
    }

    @Test
    void correctionsThatMoveEntriesBetweenPagesCanBeCutBetweenAnyTwoWrites() {
        List<Entry> entries = corrected(new Couple("moved", seal), new Random(2));
        int before = entries.size() - 60;
        Stored cold = cold(entries);
        int writes = writesOf(entries.subList(before, entries.size()), documentsOf(entries.subList(0, before)));
        assertThat(writes).isGreaterThan(8);

        for (int cut = 0; cut < writes; cut++) {
            for (int size : new int[] {1, 7, 60}) {
                DocumentsInMemory documents = documentsOf(entries.subList(0, before));
                cutOff(documents, entries.subList(before, entries.size()), cut);
                deliver(documents, entries.subList(before, entries.size()), size);
                assertThat(stored(documents))
                        .as("cut after %s writes, then batches of %s", cut, size)
                        .isEqualTo(cold);
            }
        }
    }

    @Test
    void eachCorrectionByItselfCanBeCutAndAnyBatchOfThemDeliveredAgain() {
        List<Entry> entries = corrected(new Couple("again", seal), new Random(3));
        DocumentsInMemory documents = documentsOf(entries.subList(0, 240));
        for (int next = 240; next < entries.size(); next++) {
            List<Entry> one = entries.subList(next, next + 1);
            int writes = writesOf(one, documentsOf(entries.subList(0, next)));
            for (int cut = 0; cut < writes; cut++) {
                cutOff(documents, one, cut);
            }
            deliver(documents, one, 1);
            Stored once = stored(documents);
            deliver(documents, entries.subList(Math.max(0, next - 50), next + 1), 1 + next % 9);
            assertThat(stored(documents)).as("after entry %s", next).isEqualTo(once);
        }
        assertThat(stored(documents)).isEqualTo(cold(entries));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void crashAfterCrashComesToTheSame(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = mixed(random);
        Stored cold = cold(entries);
        DocumentsInMemory documents = new DocumentsInMemory();
        int token = 0;
        while (token < entries.size()) {
            int end = Math.min(entries.size(), token + 1 + random.nextInt(300));
            if (random.nextBoolean()) {
                cutOff(documents, entries.subList(token, end), random.nextInt(12));
            } else {
                Projecting.project(documents, entries.subList(token, end));
                // The crash may also come between the documents and the token.
                token = random.nextInt(4) == 0 ? token : end;
            }
        }
        assertThat(stored(documents)).isEqualTo(cold);
    }

    private static List<Entry> outOfOrder(Couple couple, Random random) {
        couple.opened();
        IntStream.range(1, ENTRIES).forEach(n -> couple.impact(random.nextInt(3) == 0 ? null : day(random)));
        return couple.entries();
    }

    /** Entries are corrected, some of them again and again, and some corrections are marked in error. */
    private static List<Entry> corrected(Couple couple, Random random) {
        couple.opened();
        IntStream.range(1, 240).forEach(n -> couple.impact(random.nextInt(3) == 0 ? null : day(random)));
        List<Entry> told = couple.entries(couple.chart);
        List<Entry> corrections = new ArrayList<>();
        IntStream.range(0, 120).forEach(n -> {
            Speaker ann = new Speaker.Partner(couple.ann);
            Entry one = told.get(1 + random.nextInt(n % 2 == 0 ? 3 : told.size() - 1));
            int what = corrections.isEmpty() ? 0 : random.nextInt(4);
            if (what == 3) {
                couple.impact(day(random));
            } else if (what == 2) {
                Entry wrong = corrections.get(random.nextInt(corrections.size()));
                couple.says(couple.chart, ann, null, said -> new EntryMarkedInError(said, Couple.here(wrong)));
            } else {
                Edtf date = Edtf.parse(day(random));
                corrections.add(couple.says(
                        couple.chart,
                        ann,
                        null,
                        said -> new EntryCorrected(said, Couple.here(one), date, null, null, null)));
            }
        });
        return couple.entries();
    }

    private List<Entry> mixed(Random random) {
        List<List<Entry>> charts = List.of(
                outOfOrder(new Couple("a", seal), random),
                outOfOrder(new Couple("b", seal), random),
                corrected(new Couple("d", seal), random),
                new Couple("c", seal).everything().entries());
        int[] next = new int[charts.size()];
        List<Entry> mixed = new ArrayList<>();
        while (mixed.size() < charts.stream().mapToInt(List::size).sum()) {
            int chart = random.nextInt(charts.size());
            if (next[chart] < charts.get(chart).size()) {
                mixed.add(charts.get(chart).get(next[chart]++));
            }
        }
        return mixed;
    }

    private static String day(Random random) {
        return "%d-%02d-%02d".formatted(1990 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static Stored cold(List<Entry> entries) {
        return stored(documentsOf(entries));
    }

    private static Stored stored(DocumentsInMemory documents) {
        return new Stored(documents.all(), documents.lists());
    }

    private record Stored(Map<String, ChartDocument> documents, Map<Person, Map<RelationshipId, AccessChange>> lists) {}

    private static DocumentsInMemory documentsOf(List<Entry> entries) {
        DocumentsInMemory documents = new DocumentsInMemory();
        Projecting.project(documents, entries);
        return documents;
    }

    private static int writesOf(List<Entry> batch, Documents documents) {
        RecordedWrites recorded = new RecordedWrites(documents);
        Projecting.project(recorded, batch);
        return recorded.writes().size();
    }

    private static void cutOff(DocumentsInMemory documents, List<Entry> batch, int writes) {
        documents.cutAfter(writes);
        try {
            Projecting.project(documents, batch);
        } catch (DocumentsInMemory.CutOff expected) {
            assertThat(writes).isNotNegative();
        } finally {
            documents.mend();
        }
    }

    private static void deliver(Documents documents, List<Entry> entries, int size) {
        for (int from = 0; from < entries.size(); from += size) {
            Projecting.project(documents, entries.subList(from, Math.min(entries.size(), from + size)));
        }
    }
}
