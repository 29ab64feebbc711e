package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.reading.AsOf;

class StageRecordTest {

    private final Couple couple = new Couple("stage", new PretendedSeal());

    @Test
    void whatIsKeptGivesTheSameReadingAsTheWholeRecord() {
        couple.story();

        for (int read = 1; read <= couple.entries().size(); read++) {
            List<Entry> record = couple.entries().subList(0, read);
            assertThat(AtoneAttuneAttach.read(kept(record), AsOf.now(), Couple.ZONE))
                    .isEqualTo(AtoneAttuneAttach.read(record, AsOf.now(), Couple.ZONE));
        }
    }

    @Test
    void soDoesWhatIsKeptOfEveryEventOnEveryChart() {
        couple.everything();
        List<Entry> kept = couple.entries().stream()
                .map(Entry::chart)
                .filter(chart -> !(chart instanceof NotesChart))
                .distinct()
                .flatMap(chart -> kept(couple.entries(chart)).stream())
                .toList();
        assertThat(kept).hasSizeLessThan(couple.entries().size());
        assertThat(AtoneAttuneAttach.read(kept, AsOf.now(), Couple.ZONE))
                .isEqualTo(AtoneAttuneAttach.read(couple.entries(), AsOf.now(), Couple.ZONE));
    }

    @Test
    void noTextIsKept() {
        couple.everything();
        assertThat(Folded.stage(Folded.of(couple.entries(couple.chart)), 0).entries())
                .allSatisfy(stored -> assertThat(stored.payload()).doesNotContain("cipher"));
    }

    @Test
    void aLongRecordIsKeptInStretches() {
        couple.opened();
        IntStream.range(1, 250).forEach(n -> couple.notices());
        ChartDocuments documents = Folded.of(couple.entries());

        assertThat(documents.stages().keySet()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(Folded.stage(documents, 1).entries()).hasSize(100);
        assertThat(Folded.stage(documents, 2).position()).isEqualTo(249);
    }

    private static List<Entry> kept(List<Entry> record) {
        return Folded.of(record).stages().values().stream()
                .flatMap(stretch -> stretch.entries().stream())
                .map(stored -> stored.of(record.getFirst().chart()))
                .toList();
    }
}
