package org.trusttimeline.benchmarks.ledger;

import java.time.Duration;
import org.trusttimeline.benchmarks.harness.Rounds;
import org.trusttimeline.benchmarks.harness.StopCondition;

/**
 * How much is measured.
 *
 * @param seconds how long clients go on, where time ends a run
 * @param rounds of everything
 * @param many how many clients are many
 * @param chart how many entries a chart has before it is measured
 * @param longChart how many a long one has
 * @param smallLedger how many rows a small ledger has
 * @param bigLedger how many a big one has
 * @param commands how many operations one client does, where their number ends a run
 */
public record Scale(
        Duration seconds,
        Rounds rounds,
        int many,
        int chart,
        int longChart,
        int smallLedger,
        int bigLedger,
        int commands) {

    /** Under twenty minutes. */
    public static final Scale FULL =
            new Scale(Duration.ofSeconds(3), new Rounds(2, 9), 64, 100, 10_000, 1_000, 1_000_000, 300);

    /** Under five minutes. */
    public static final Scale QUICK =
            new Scale(Duration.ofMillis(1_200), new Rounds(1, 5), 64, 100, 10_000, 1_000, 100_000, 200);

    /** What the figures in the table are, in words. */
    public String words() {
        return ("Medians of %d rounds after %d to warm up, each subject in turn in every round; %d ms where time ends a run."
                        + " Ratios are taken within a round, spread is (greatest - least) / median over the rounds."
                        + " Each client has a stream of its own, of %d events before it is measured.")
                .formatted(rounds.counted(), rounds.warmUp(), seconds.toMillis(), chart);
    }

    StopCondition until() {
        return StopCondition.lasting(seconds);
    }
}
