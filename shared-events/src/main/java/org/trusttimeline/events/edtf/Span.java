package org.trusttimeline.events.edtf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * A stretch of time on a wall clock, in no zone yet.
 *
 * @param first its first moment
 * @param last its last moment, to the millisecond and within the stretch
 */
record Span(LocalDateTime first, LocalDateTime last) {
    private static final Duration STEP = Duration.ofMillis(1);

    Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span from " + first + " cannot end at " + last);
        }
    }

    static Span until(LocalDateTime first, LocalDateTime next) {
        return new Span(first, next.minus(STEP));
    }

    static Span ofDays(LocalDate first, LocalDate next) {
        return until(first.atStartOfDay(), next.atStartOfDay());
    }

    /** Longer by half its length at both ends. */
    Span widened() {
        Duration half = Duration.between(first, last).plus(STEP).dividedBy(2);
        return new Span(first.minus(half), last.plus(half));
    }

    /** Where the clocks are set back an hour comes twice: the first of the two. */
    Instant earliest(ZoneId zone) {
        return at(first, zone).toInstant();
    }

    /** Where the clocks are set back an hour comes twice: the second of the two. Never later than its recording. */
    Instant latest(ZoneId zone, Instant recordedAt) {
        Instant latest = at(last, zone).withLaterOffsetAtOverlap().toInstant();
        return latest.isAfter(recordedAt) ? recordedAt : latest;
    }

    /**
     * A time that the zone skipped is the moment of the skip. {@link LocalDateTime#atZone} would put it as long behind the
     * skip as it was skipped, and so change the order of times.
     */
    private static ZonedDateTime at(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : time.atZone(zone);
    }
}
