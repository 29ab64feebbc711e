package org.trusttimeline.query.chart;

import java.time.Instant;
import java.util.Comparator;
import org.trusttimeline.events.Place;

/**
 * A {@link Place} as the read model stores it. Microseconds since 1970 (UTC), the finest step the ledger stores: a
 * database's own dates would round them to milliseconds and so change the order.
 */
public record PlaceKey(long moment, long recordedAt, long position) implements Comparable<PlaceKey> {

    private static final Comparator<PlaceKey> ORDER = Comparator.comparingLong(PlaceKey::moment)
            .thenComparingLong(PlaceKey::recordedAt)
            .thenComparingLong(PlaceKey::position);

    private static final long MICROS = 1_000_000;
    private static final long NANOS_OF_MICRO = 1_000;

    public static PlaceKey of(Place place) {
        return new PlaceKey(micros(place.moment()), micros(place.recordedAt()), place.position());
    }

    /** Before every place of that moment. */
    public static PlaceKey first(Instant moment) {
        return new PlaceKey(micros(moment), Long.MIN_VALUE, Long.MIN_VALUE);
    }

    /** Behind every place of that moment. */
    public static PlaceKey last(Instant moment) {
        return new PlaceKey(micros(moment), Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** The moment as the clock tells it. */
    public Instant instantOfMoment() {
        return instant(moment);
    }

    static long micros(Instant instant) {
        return Math.multiplyExact(instant.getEpochSecond(), MICROS) + instant.getNano() / NANOS_OF_MICRO;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_OF_MICRO);
    }

    @Override
    public int compareTo(PlaceKey other) {
        return ORDER.compare(this, other);
    }
}
