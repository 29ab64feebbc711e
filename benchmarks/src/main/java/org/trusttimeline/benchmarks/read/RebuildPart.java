package org.trusttimeline.benchmarks.read;

import static org.trusttimeline.benchmarks.harness.Quantity.PER_SECOND;
import static org.trusttimeline.benchmarks.harness.Quantity.SECONDS;

import java.util.List;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Subject;
import org.trusttimeline.benchmarks.harness.Target;

/** Rebuilding the read model, beside copying the same rows; a ledger and one ten times as big; many charts and a long one. */
record RebuildPart(ReadScale scale, FilledLedger small, FilledLedger big, FilledLedger longOnes) {

    private static final int TIMES = 10;

    Part part() {
        String rebuilt = "rebuild of %,d entries".formatted(scale.entries());
        String smaller = "rebuild of %,d entries".formatted(scale.entries() / TIMES);
        String inLongCharts = "rebuild of %,d entries, most in two charts".formatted(scale.entriesInLongRecords());
        String inBulk = "cursor, decode, bulk write of %,d".formatted(scale.entries());
        String oneByOne = "cursor, decode, one write each of %,d".formatted(scale.entries());
        RawCopy copy = new RawCopy(big, scale.entries());
        return new Part(
                List.of(
                        new Subject(rebuilt, () -> new ReadModelBuild(big).run()),
                        new Subject(inBulk, copy::inBulk),
                        new Subject(oneByOne, copy::oneByOne),
                        new Subject(smaller, () -> new ReadModelBuild(small).run()),
                        new Subject(inLongCharts, () -> new ReadModelBuild(longOnes).run())),
                List.of(
                        Comparison.baseline(inBulk, PER_SECOND),
                        new Comparison(rebuilt, PER_SECOND, inBulk, Target.atLeast(0.6)),
                        new Comparison(rebuilt, PER_SECOND, oneByOne, Target.atLeast(8)),
                        Comparison.of(oneByOne, PER_SECOND, inBulk),
                        Comparison.baseline(smaller, SECONDS),
                        new Comparison(rebuilt, SECONDS, smaller, Target.atMost(1.1 * TIMES)),
                        Comparison.of(inLongCharts, PER_SECOND, rebuilt)));
    }
}
