package org.trusttimeline.benchmarks.harness;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * A ratio that is wanted.
 *
 * @param words as it is told; empty where nothing is wanted
 * @param reached whether a ratio is what is wanted
 */
public record Target(String words, DoublePredicate reached) {

    /** Nothing particular is wanted. */
    public static final Target NONE = new Target("", ratio -> true);

    /** Wanted is that ratio or a higher one. */
    public static Target atLeast(double ratio) {
        return new Target("≥ " + written(ratio), actual -> actual >= ratio);
    }

    /** Wanted is that ratio or a lower one. */
    public static Target atMost(double ratio) {
        return new Target("≤ " + written(ratio), actual -> actual <= ratio);
    }

    /** Whether a ratio reaches it: {@code yes}, {@code no}, or nothing where nothing is wanted. */
    public String verdict(double ratio) {
        return words.isEmpty() ? "" : reached.test(ratio) ? "yes" : "no";
    }

    private static String written(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }
}
