package org.trusttimeline.benchmarks.harness;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * What is wanted of a figure: a ratio, or, where a user waits for it, a value.
 *
 * @param words as it is told; empty where nothing is wanted
 * @param reached whether a figure is what is wanted
 */
public record Target(String words, Predicate<Figure> reached) {

    /** Nothing particular is wanted. */
    public static final Target NONE = new Target("", figure -> true);

    /** Wanted is that ratio or a higher one. */
    public static Target atLeast(double ratio) {
        return new Target("≥ " + written(ratio), figure -> figure.ratio() >= ratio);
    }

    /** Wanted is that ratio or a lower one. */
    public static Target atMost(double ratio) {
        return new Target("≤ " + written(ratio), figure -> figure.ratio() <= ratio);
    }

    /** Wanted is so many milliseconds or fewer, whatever the ratio. */
    public static Target atMostMillis(int millis) {
        return new Target("≤ " + millis + " ms", figure -> figure.value() <= millis);
    }

    /** Whether a figure reaches it: {@code yes}, {@code no}, or nothing where nothing is wanted. */
    public String verdict(Figure figure) {
        return words.isEmpty() ? "" : reached.test(figure) ? "yes" : "no";
    }

    private static String written(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }
}
