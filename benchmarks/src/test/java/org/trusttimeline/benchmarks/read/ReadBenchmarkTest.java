package org.trusttimeline.benchmarks.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.harness.Rounds;

/** That everything can be measured. What comes out at this size says nothing about speed, and is not looked at. */
class ReadBenchmarkTest {

    private static final ReadScale TINY = new ReadScale(
            Duration.ofMillis(20), new Rounds(0, 1), new Rounds(0, 1), 10, 20, List.of(100, 200, 300), 4, 3);

    @Test
    void everySubjectIsMeasuredOnServersThatLoseNothing(@TempDir Path directory) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (ReadBenchmark read = new ReadBenchmark(directory, TINY, words -> {})) {
            assertThat(read.settings()).contains("fsync on", "synchronous_commit on");
            figures.addAll(read.figures());
        }

        SoftAssertions.assertSoftly(all -> {
            for (Figure figure : figures) {
                all.assertThat(figure.value()).as(figure.measure()).isPositive().isFinite();
                all.assertThat(figure.ratio()).as(figure.measure()).isPositive().isFinite();
            }
        });
        assertThat(figures)
                .extracting(Figure::measure)
                .contains(
                        "rebuild of 500 entries",
                        "page of 50, record of 300",
                        "stage, record of 200",
                        "acknowledged to pushed, 4 live clients",
                        "acknowledged to read, position carried, in one process",
                        "acknowledged to read, by asking again, across two processes");
    }
}
