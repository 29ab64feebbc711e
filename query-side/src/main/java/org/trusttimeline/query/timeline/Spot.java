package org.trusttimeline.query.timeline;

import java.util.Comparator;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.reading.OpenRecord;

/** Where an entry stands on a timeline of several charts: what has the same place in two of them goes by their streams. */
record Spot(PlaceKey place, String stream) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::place).thenComparing(Spot::stream);

    static Spot of(Entry entry, OpenRecord record) {
        return new Spot(PlaceKey.of(entry.place(record.zone())), entry.chart().stream());
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
