package org.trusttimeline.benchmarks.harness;

/**
 * A question to what was observed.
 *
 * @param subject the name of what is looked at
 * @param quantity what of it
 * @param baseline the name of what it is compared with, in the same quantity
 * @param wanted the ratio that is wanted
 */
public record Comparison(String subject, Quantity quantity, String baseline, Target wanted) {

    /** A comparison of which nothing particular is wanted. */
    public static Comparison of(String subject, Quantity quantity, String baseline) {
        return new Comparison(subject, quantity, baseline, Target.NONE);
    }

    /** What other figures are compared with. */
    public static Comparison baseline(String subject, Quantity quantity) {
        return of(subject, quantity, subject);
    }
}
