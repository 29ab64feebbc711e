package org.trusttimeline.benchmarks.harness;

import java.util.List;
import java.util.function.Consumer;

/**
 * What is measured together.
 *
 * @param subjects measured in turn, round after round
 * @param comparisons what is told of them
 */
public record Part(List<Subject> subjects, List<Comparison> comparisons) {

    /** Measures it in so many rounds. */
    public List<Figure> figures(Rounds rounds, Consumer<String> progress) throws Exception {
        Observations observations = rounds.measure(subjects, progress);
        return comparisons.stream().map(observations::figure).toList();
    }
}
