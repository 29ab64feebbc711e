package org.trusttimeline.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.benchmarks.harness.Quantity.P50;
import static org.trusttimeline.benchmarks.harness.Quantity.PER_SECOND;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);
    private static final long SECOND = 1_000_000_000;
    private static final long MILLI = 1_000_000;

    @Test
    void aRatioIsTakenWithinARoundNotBetweenMedians() throws Exception {
        // The machine slows down round by round, for both alike: 2, 2 and 8 times.
        Observations observed = new Rounds(0, 3)
                .measure(List.of(running("ours", 200, 100, 80), running("raw", 100, 50, 10)), words -> {});

        Figure figure = observed.figure(new Comparison("ours", PER_SECOND, "raw", Target.atLeast(2)));

        assertThat(figure.value()).isEqualTo(100, EXACTLY);
        assertThat(figure.ratio()).isEqualTo(2, EXACTLY);
        assertThat(figure.spread()).isEqualTo(3, EXACTLY);
    }

    @Test
    void whatIsItsOwnBaselineTellsTheSpreadOfItsValue() throws Exception {
        Observations observed = new Rounds(0, 3).measure(List.of(running("raw", 100, 50, 200)), words -> {});

        Figure figure = observed.figure(Comparison.baseline("raw", PER_SECOND));

        assertThat(figure.ratio()).isEqualTo(1, EXACTLY);
        assertThat(figure.spread()).isEqualTo(1.5, EXACTLY);
    }

    @Test
    void warmUpIsNotCounted() throws Exception {
        Observations observed = new Rounds(2, 1).measure(List.of(running("raw", 1, 2, 30)), words -> {});

        assertThat(observed.figure(Comparison.baseline("raw", PER_SECOND)).value())
                .isEqualTo(30, EXACTLY);
    }

    @Test
    void subjectsTakeTurnsAndEveryOtherRoundGoesBackwards() throws Exception {
        List<String> order = new ArrayList<>();

        new Rounds(1, 2).measure(List.of(running("a", 1, 1, 1), running("b", 1, 1, 1)), order::add);

        assertThat(order)
                .containsExactly(
                        "warm-up: b",
                        "warm-up: a",
                        "round 1 of 2: a",
                        "round 1 of 2: b",
                        "round 2 of 2: b",
                        "round 2 of 2: a");
    }

    @Test
    void halfOfTheOperationsDidNotExceedTheMedian() {
        assertThat(P50.of(Run.of(SECOND, 9 * MILLI, MILLI, 4 * MILLI))).isEqualTo(4, EXACTLY);
    }

    @Test
    void aRunOfNothingIsNoRun() {
        assertThatThrownBy(() -> Run.of(SECOND)).hasMessage("nothing was done, so nothing was measured");
    }

    @Test
    void whatNobodyMeasuredHasNoFigure() {
        assertThatThrownBy(() -> new Observations().figure(Comparison.baseline("raw", PER_SECOND)))
                .hasMessage("nobody measured: raw");
    }

    /** Round by round so many operations in a second. */
    private static Subject running(String name, int... operations) {
        Queue<Run> runs = new ArrayDeque<>();
        for (int number : operations) {
            runs.add(Run.of(SECOND, new long[number]));
        }
        return new Subject(name, runs::remove);
    }
}
