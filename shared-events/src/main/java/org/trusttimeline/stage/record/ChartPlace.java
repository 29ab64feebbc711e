package org.trusttimeline.stage.record;

import java.time.Instant;
import java.util.Comparator;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Place;

/** A place on the timeline of several charts: equal places of two charts go by their streams, so that none are equal. */
public record ChartPlace(Place place, String stream) implements Comparable<ChartPlace> {

    /** After everything that is ever said. */
    public static final ChartPlace NEVER = new ChartPlace(new Place(Instant.MAX, Instant.MAX, Long.MAX_VALUE), "");

    private static final Comparator<ChartPlace> ORDER =
            Comparator.comparing(ChartPlace::place).thenComparing(ChartPlace::stream);

    static ChartPlace of(Entry entry, Instant moment) {
        return new ChartPlace(entry.at(moment), entry.chart().stream());
    }

    public Instant moment() {
        return place.moment();
    }

    public boolean isAfter(ChartPlace other) {
        return compareTo(other) > 0;
    }

    public static ChartPlace earlier(ChartPlace one, ChartPlace other) {
        return one.isAfter(other) ? other : one;
    }

    public static ChartPlace later(ChartPlace one, ChartPlace other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public int compareTo(ChartPlace other) {
        return ORDER.compare(this, other);
    }
}
