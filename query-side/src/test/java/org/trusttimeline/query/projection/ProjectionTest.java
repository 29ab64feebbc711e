package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class ProjectionTest {

    private final PretendedSeal seal = new PretendedSeal();
    private final Couple couple = new Couple("one", seal).everything();
    private final DocumentsInMemory documents = new DocumentsInMemory();

    @Test
    void howBatchesAreCutMakesNoDifference() {
        DocumentsInMemory oneByOne = new DocumentsInMemory();
        couple.entries().forEach(entry -> Projecting.project(oneByOne, List.of(entry)));
        Projecting.project(documents, couple.entries());

        assertThat(documents.all()).isEqualTo(oneByOne.all());
    }

    @Test
    void redeliveryChangesNothing() {
        Projecting.project(documents, couple.entries());
        var before = documents.all();
        Projecting.project(documents, couple.entries());
        Projecting.project(documents, couple.entries().subList(3, 7));

        assertThat(documents.all()).isEqualTo(before);
    }

    @Test
    void chartsOfABatchDoNotTouchEachOther() {
        Couple other = new Couple("two", seal).everything();
        List<Entry> mixed = new ArrayList<>();
        IntStream.range(0, couple.entries().size()).forEach(n -> {
            mixed.add(couple.entries().get(n));
            mixed.add(other.entries().get(n));
        });
        Projecting.project(documents, mixed);
        DocumentsInMemory apart = new DocumentsInMemory();
        Projecting.project(apart, couple.entries());
        Projecting.project(apart, other.entries());

        assertThat(documents.all()).isEqualTo(apart.all());
    }

    @Test
    void whatIsMissingBeforeWhatArrivesIsTakenFromTheLedger() {
        LedgerCharts ledger = (chart, from, to) -> Arrivals.of(couple.entries().subList((int) from, (int) to + 1));
        Projecting.project(documents, couple.entries().subList(0, 3));
        Projecting.into(documents, ledger).project(Arrivals.of(couple.entries().subList(6, 8)), () -> {});
        DocumentsInMemory whole = new DocumentsInMemory();
        Projecting.project(whole, couple.entries().subList(0, 8));

        assertThat(documents.all()).isEqualTo(whole.all());
    }

    @Test
    void whoeverLostTheirClaimWritesNothing() {
        Claim lost = () -> {
            throw new IllegalStateException("another node's by now");
        };

        assertThatThrownBy(() -> Projecting.into(documents).project(Arrivals.of(couple.entries()), lost))
                .hasMessageContaining("another node's");
        assertThat(documents.all()).isEmpty();
    }

    @Test
    void onlyWhatABatchConcernsIsWritten() {
        IntStream.range(0, 250).forEach(n -> couple.impact(null));
        Projecting.project(documents, couple.entries());
        RecordedWrites recorded = new RecordedWrites(documents);
        Projecting.project(recorded, List.of(couple.willing(couple.ann, Answer.NO)));

        assertThat(recorded.writes())
                .hasSize(3)
                .allSatisfy(write -> assertThat(write).isInstanceOf(Write.Replace.class));
        assertThat(recorded.writes().getLast().id()).as("the head comes last").isEqualTo(couple.chart.stream());
    }
}
