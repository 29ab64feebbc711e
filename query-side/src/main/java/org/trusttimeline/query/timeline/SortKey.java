package org.trusttimeline.query.timeline;

import java.util.Comparator;
import org.trusttimeline.query.chart.PlaceKey;

/** Where an entry stands on a timeline of several charts: what has the same place in two of them goes by their streams. */
record SortKey(PlaceKey place, String stream) implements Comparable<SortKey> {

    private static final Comparator<SortKey> ORDER =
            Comparator.comparing(SortKey::place).thenComparing(SortKey::stream);

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }
}
