package org.trusttimeline.query.timeline;

import java.util.Comparator;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.chart.PlaceKey;

/** Where an entry stands on a timeline of several charts: what has the same place in two of them goes by their streams. */
record SortKey(PlaceKey place, String stream) implements Comparable<SortKey> {

    private static final Comparator<SortKey> ORDER =
            Comparator.comparing(SortKey::place).thenComparing(SortKey::stream);

    static SortKey of(Entry entry, AccessibleRecord record) {
        return new SortKey(PlaceKey.of(entry.place(record.zone())), entry.chart().stream());
    }

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }
}
