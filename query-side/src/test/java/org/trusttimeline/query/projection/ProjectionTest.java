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
import org.trusttimeline.query.chart.PositionGap;

class ProjectionTest {

    private final PretendedSeal seal = new PretendedSeal();
    private final Couple couple = new Couple("one", seal).everything();
    private final DocumentsInMemory documents = new DocumentsInMemory();

    @Test
    void howBatchesAreCutMakesNoDifference() {
        DocumentsInMemory oneByOne = new DocumentsInMemory();
        couple.entries().forEach(entry -> new Projection(oneByOne).project(List.of(entry)));
        new Projection(documents).project(couple.entries());

        assertThat(documents.all()).isEqualTo(oneByOne.all());
    }

    @Test
    void redeliveryChangesNothing() {
        new Projection(documents).project(couple.entries());
        var before = documents.all();
        new Projection(documents).project(couple.entries());
        new Projection(documents).project(couple.entries().subList(3, 7));

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
        new Projection(documents).project(mixed);
        DocumentsInMemory apart = new DocumentsInMemory();
        new Projection(apart).project(couple.entries());
        new Projection(apart).project(other.entries());

        assertThat(documents.all()).isEqualTo(apart.all());
    }

    @Test
    void aGapStopsTheBatchBeforeAnythingIsWritten() {
        Couple whole = new Couple("three", seal);
        List<Entry> gappy = List.of(couple.entries().get(0), couple.entries().get(2), whole.opened());

        assertThatThrownBy(() -> new Projection(documents).project(gappy)).isInstanceOf(PositionGap.class);
        assertThat(documents.all()).isEmpty();
    }

    @Test
    void onlyWhatABatchConcernsIsWritten() {
        IntStream.range(0, 250).forEach(n -> couple.impact(null));
        new Projection(documents).project(couple.entries());
        RecordedWrites recorded = new RecordedWrites(documents);
        new Projection(recorded).project(List.of(couple.willing(couple.ann, Answer.NO)));

        assertThat(recorded.writes())
                .hasSize(3)
                .allSatisfy(write -> assertThat(write).isInstanceOf(Write.Replace.class));
        assertThat(recorded.writes().getLast().id()).as("the head comes last").isEqualTo(couple.chart.stream());
    }
}
