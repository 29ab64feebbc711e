package org.trusttimeline.benchmarks.harness;

import java.util.List;
import java.util.function.Consumer;

/**
 * Measures subjects in turn, round after round, so that whatever else the machine does befalls all of them alike: a ratio
 * is taken within a round. Every other round goes backwards, so that nobody always comes after the same neighbour.
 *
 * @param warmUp rounds that are not counted
 * @param counted rounds that are
 */
public record Rounds(int warmUp, int counted) {

    /** Measures them all, and says which one is being measured. */
    public Observations measure(List<Subject> subjects, Consumer<String> progress) throws Exception {
        Observations observations = new Observations();
        for (int round = 1 - warmUp; round <= counted; round++) {
            for (Subject subject : round % 2 == 0 ? subjects.reversed() : subjects) {
                progress.accept((round > 0 ? "round " + round + " of " + counted : "warm-up") + ": " + subject.name());
                Run run = subject.attempt().run();
                if (round > 0) {
                    observations.add(subject, run);
                }
            }
        }
        return observations;
    }
}
