package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.json.UnreadableEvent;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.NotAtHand;
import org.trusttimeline.query.chart.Tellings;

/** An entry that cannot be read parks its chart, and nothing else. */
class PoisonTest {

    private final PretendedSeal seal = new PretendedSeal();
    private final Couple couple = new Couple("poisoned", seal).everything();
    private final DocumentsInMemory documents = new DocumentsInMemory();
    private final Parked parked = new Parked();
    private final Set<Long> unreadable = new HashSet<>();
    private Chart poisoned = couple.chart;

    @Test
    void theChartIsFoldedUpToItAndWaits() {
        unreadable.add(4L);
        deliver(couple.entries(), 500);

        assertThat(jointHead().position()).isEqualTo(3);
        assertThat(parked.faults).containsOnlyKeys(couple.chart);
        assertThat(parked.faults.get(couple.chart))
                .isNotNull()
                .extracting(Fault::position)
                .isEqualTo(4L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 500})
    void theChartsBesideItGoOnAsIfNothingWere(int size) {
        poisoned = couple.chartOf(couple.ann);
        unreadable.add(0L);
        deliver(couple.entries(), size);
        DocumentsInMemory whole = new DocumentsInMemory();
        Projecting.project(whole, couple.entries());

        assertThat(documents.all()).isEqualTo(without(poisoned, whole.all()));
        assertThat(parked.faults).containsOnlyKeys(poisoned);
    }

    @Test
    void anotherCoupleIsNotTouched() {
        Couple other = new Couple("well", seal).everything();
        unreadable.add(2L);
        List<Entry> mixed = new ArrayList<>(couple.entries());
        mixed.addAll(other.entries());
        deliver(mixed, 7);

        assertThat(documents.all()).containsKey(other.chart.stream());
        assertThat(parked.faults).containsOnlyKeys(couple.chart);
    }

    @Test
    void whatCannotBeFoldedParksLikeWhatCannotBeRead() {
        Couple unopened = new Couple("unopened", seal);
        unopened.breach();
        deliver(unopened.entries(), 500);

        assertThat(documents.all()).isEmpty();
        assertThat(parked.faults).containsOnlyKeys(unopened.chart);
    }

    @Test
    void aPageThatIsNotThereIsNoPoison() {
        deliver(couple.entries().subList(0, 4), 500);
        documents.write(List.of(new Write.Remove(couple.chart.stream() + "/0")));

        assertThatThrownBy(() -> deliver(couple.entries(), 500)).isInstanceOf(NotAtHand.class);
        assertThat(parked.faults).isEmpty();
    }

    @Test
    void onceItCanBeReadAllIsThere() {
        unreadable.add(4L);
        deliver(couple.entries(), 3);
        unreadable.clear();
        parked.faults.clear();
        deliver(couple.entries(), 3);
        DocumentsInMemory whole = new DocumentsInMemory();
        Projecting.project(whole, couple.entries());

        assertThat(documents.all()).isEqualTo(whole.all());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 500})
    void anEntryThatWasDroppedIsLeftOutHoweverTheBatchesAreCut(int size) {
        unreadable.add(4L);
        parked.skipped.add(4L);
        deliver(couple.entries(), size);

        assertThat(parked.faults).isEmpty();
        assertThat(jointHead().position())
                .isEqualTo(couple.entries(couple.chart).getLast().position());
        assertThat(documents.all().toString())
                .doesNotContain(couple.entries(couple.chart)
                        .get(4)
                        .event()
                        .statement()
                        .entryId()
                        .toString());
    }

    @Test
    void theFirstEntryOfAPrivateChartCanBeDropped() {
        poisoned = couple.chartOf(couple.ann);
        unreadable.add(0L);
        parked.skipped.add(0L);
        deliver(couple.entries(), 500);

        assertThat(parked.faults).isEmpty();
        assertThat(documents.all()).containsKey(poisoned.stream());
    }

    @Test
    void anOpeningCannot() {
        unreadable.add(0L);
        parked.skipped.add(0L);
        deliver(couple.entries(), 500);

        assertThat(parked.faults).containsKey(couple.chart);
        assertThat(documents.all()).isEmpty();
    }

    private void deliver(List<Entry> entries, int size) {
        Projection projection = new Projection(
                documents,
                parked,
                (chart, from, to) -> arrived(couple.entries(chart)).subList((int) from, (int) to + 1));
        List<Arrived> all = arrived(entries);
        for (int from = 0; from < all.size(); from += size) {
            projection.project(all.subList(from, Math.min(all.size(), from + size)), () -> {});
        }
    }

    private List<Arrived> arrived(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Arrived(entry.chart(), entry.position(), () -> Tellings.told(read(entry))))
                .toList();
    }

    private Entry read(Entry entry) {
        if (entry.chart().equals(poisoned) && unreadable.contains(entry.position())) {
            throw new UnreadableEvent("unheard of");
        }
        return entry;
    }

    private JointHead jointHead() {
        return Objects.requireNonNull(
                documents.find(JointHead.class, List.of(couple.chart.stream())).get(couple.chart.stream()));
    }

    private static Map<String, ChartDocument> without(Chart chart, Map<String, ChartDocument> documents) {
        Map<String, ChartDocument> others = new TreeMap<>(documents);
        others.keySet().removeIf(id -> id.startsWith(chart.stream()));
        return others;
    }

    private final class Parked implements Poison {

        private final Map<Chart, Fault> faults = new HashMap<>();
        private final Set<Long> skipped = new HashSet<>();

        @Override
        public boolean isSkipped(Chart chart, long position) {
            return chart.equals(poisoned) && skipped.contains(position);
        }

        @Override
        public boolean isParked(Chart chart) {
            return faults.containsKey(chart);
        }

        @Override
        public void park(Fault fault) {
            faults.put(fault.chart(), fault);
        }
    }
}
