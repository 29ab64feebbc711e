package org.trusttimeline.query.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.access.QueryDay;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.PlaceKey;

/**
 * A stretch of time: what occurred in it, by the latest moment that its date can mean.
 *
 * @param from from the start of that date; absent: from the beginning
 * @param to to the end of that date; absent: to the end
 */
record Occurring(@Nullable QueryDay from, @Nullable QueryDay to) {

    static final String FROM = "from";
    static final String TO = "to";

    // A date ends a millisecond before the next begins; the ledger knows moments between the two.
    private static final Duration REST_OF_THE_LAST_MILLISECOND = Duration.ofNanos(999_999);

    /**
     * Reads the query.
     *
     * @throws org.trusttimeline.http.problem.Problem 400 if there is a fault in it
     */
    static Occurring of(QueryParameters given) {
        return new Occurring(
                QueryDay.asked(given, FROM).orElse(null),
                QueryDay.asked(given, TO).orElse(null));
    }

    /** Whether it was at that place of a timeline. */
    boolean holds(PlaceKey place, ZoneId zone) {
        return (from == null || place.compareTo(PlaceKey.first(from.start(zone))) >= 0)
                && (to == null || place.compareTo(PlaceKey.last(end(to, zone))) <= 0);
    }

    /** The index of the first slot in which there can be entries of it. */
    int firstIn(Directory directory, ZoneId zone) {
        return from == null ? 0 : directory.indexOf(PlaceKey.first(from.start(zone)));
    }

    /** The index of the last slot in which there can be entries of it. */
    int lastIn(Directory directory, ZoneId zone) {
        return to == null ? directory.slots().size() - 1 : directory.indexOf(PlaceKey.last(end(to, zone)));
    }

    private static Instant end(QueryDay to, ZoneId zone) {
        return to.end(zone).plus(REST_OF_THE_LAST_MILLISECOND);
    }
}
