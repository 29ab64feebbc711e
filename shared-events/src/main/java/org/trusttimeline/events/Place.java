package org.trusttimeline.events;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where something stands on a timeline: fuzzy dates by the latest moment they can mean, equal moments by order of
 * recording.
 *
 * @param moment the latest moment the date can mean, never later than its recording
 * @param recordedAt when it was recorded
 * @param position its place in its chart, for entries recorded in the same instant
 */
public record Place(Instant moment, Instant recordedAt, long position) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::moment).thenComparing(Place::recordedAt).thenComparingLong(Place::position);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Whether this comes after the other. */
    public boolean isAfter(Place other) {
        return compareTo(other) > 0;
    }
}
