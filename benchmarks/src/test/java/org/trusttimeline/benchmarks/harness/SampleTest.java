package org.trusttimeline.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(new Sample(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertThat(new Sample(List.of(9.0, 1.0, 4.0, 6.0)).median()).isEqualTo(5.0);
    }

    @Test
    void theSpreadIsAShareOfTheMedian() {
        assertThat(new Sample(List.of(9.0, 1.0, 4.0)).spread()).isEqualTo(2.0);
    }

    @Test
    void withoutACountedRoundThereIsNoFigure() {
        assertThatThrownBy(() -> new Sample(List.of())).hasMessage("no round was counted");
    }
}
