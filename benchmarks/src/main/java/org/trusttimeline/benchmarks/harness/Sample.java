package org.trusttimeline.benchmarks.harness;

import java.util.List;

/** Figures of the same thing, one from each round. */
record Sample(List<Double> figures) {

    Sample {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no round was counted");
        }
        figures = figures.stream().sorted().toList();
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    double median() {
        int size = figures.size();
        return (figures.get((size - 1) / 2) + figures.get(size / 2)) / 2;
    }

    /** How far the rounds are apart: the greatest less the least, as a share of the median. */
    double spread() {
        return (figures.getLast() - figures.getFirst()) / median();
    }
}
