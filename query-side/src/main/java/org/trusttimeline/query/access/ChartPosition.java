package org.trusttimeline.query.access;

import java.util.Comparator;

/**
 * How far somebody has followed a chart. Entries come into their sight in the order of {@code at}, and then of {@code
 * within}: one that was hidden at first comes with the entry that brought it to light.
 *
 * @param at the position of the chart at which the last entry came into sight; -1 before all
 * @param within that entry's own position; the same as {@code at} unless it had been hidden
 */
public record ChartPosition(long at, long within) implements Comparable<ChartPosition> {

    private static final Comparator<ChartPosition> ORDER =
            Comparator.comparingLong(ChartPosition::at).thenComparingLong(ChartPosition::within);

    /** Everything up to that position has been seen, as far as it was shown. */
    public static ChartPosition whole(long position) {
        return new ChartPosition(position, position);
    }

    @Override
    public int compareTo(ChartPosition other) {
        return ORDER.compare(this, other);
    }
}
