package org.trusttimeline.benchmarks.harness;

/**
 * One line of the table.
 *
 * @param measure what was measured
 * @param value the median over the rounds
 * @param unit of the value
 * @param baseline what it is compared with; the measure itself where others are compared with it
 * @param ratio to the baseline: the median over the rounds of the ratio within each
 * @param spread of the ratio over the rounds, or of the value where the measure is its own baseline: the greatest less
 *     the least, as a share of the median
 * @param wanted the ratio that is wanted
 */
public record Figure(
        String measure, double value, String unit, String baseline, double ratio, double spread, Target wanted) {}
