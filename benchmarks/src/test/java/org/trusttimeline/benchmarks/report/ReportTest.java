package org.trusttimeline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.harness.Target;

class ReportTest {

    private static final Figure RAW = new Figure("raw", 9_800, "/s", "raw", 1, 0.05, Target.NONE);
    private static final Figure OURS = new Figure("ours", 24_500, "/s", "raw", 2.5, 0.125, Target.atLeast(2.5));
    private static final Figure SLOW = new Figure("slow", 0.6789, "ms p50", "quick", 4.01, 0, Target.atMost(4));

    @Test
    void theTableTellsRatiosAndWhetherTheyAreReached() {
        assertThat(Table.of(List.of(RAW, OURS, SLOW))).isEqualTo("""
                | measure |  value | unit   | baseline | ratio | spread | wanted | reached |
                | ------- | -----: | ------ | -------- | ----: | -----: | ------ | ------- |
                | raw     |  9,800 | /s     | itself   |  1.00 |    5 % |        |         |
                | ours    | 24,500 | /s     | raw      |  2.50 |   13 % | ≥ 2.5  | yes     |
                | slow    |   0.68 | ms p50 | quick    |  4.01 |    0 % | ≤ 4.0  | no      |""");
    }

    @Test
    void resultsAreOneLineOfJsonForEachFigureInPlaceOfWhatWasThere(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("results/ledger.jsonl");

        Results.write(file, List.of(RAW));
        Results.write(file, List.of(OURS, SLOW));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"measure\":\"ours\",\"value\":24500.0000,\"unit\":\"/s\",\"baseline\":\"raw\",\"ratio\":2.5000,\"spread\":0.1250}",
                        "{\"measure\":\"slow\",\"value\":0.6789,\"unit\":\"ms p50\",\"baseline\":\"quick\",\"ratio\":4.0100,\"spread\":0.0000}");
    }
}
