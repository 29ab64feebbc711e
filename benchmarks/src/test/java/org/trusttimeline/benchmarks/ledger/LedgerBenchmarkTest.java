package org.trusttimeline.benchmarks.ledger;

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
class LedgerBenchmarkTest {

    private static final Scale TINY = new Scale(Duration.ofMillis(20), new Rounds(0, 1), 2, 3, 20, 100, 400, 20);

    @Test
    void everySubjectIsMeasuredOnServersThatLoseNothing(@TempDir Path directory) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (LedgerBenchmark ledger = new LedgerBenchmark(directory, TINY, words -> {})) {
            assertThat(ledger.settings()).contains("fsync on", "synchronous_commit on");
            figures.addAll(ledger.figures());
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
                        SubjectNames.stock(2),
                        SubjectNames.stockCached(2),
                        SubjectNames.append(2),
                        SubjectNames.command(2),
                        SubjectNames.SEALING);
    }
}
