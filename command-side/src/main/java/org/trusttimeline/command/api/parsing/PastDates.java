package org.trusttimeline.command.api.parsing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.http.problem.Problem;

/** What is recorded has happened: no date in a body lies ahead. */
final class PastDates {

    /** A day may have begun elsewhere that has not begun here. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Clock clock;

    PastDates(Clock clock) {
        this.clock = clock;
    }

    /**
     * Looks at every date in a record.
     *
     * @throws Problem 400 if one is still to come
     */
    void require(Object body) {
        require(body, "", clock.instant().plus(AHEAD));
    }

    private static void require(@Nullable Object value, String field, Instant limit) {
        if (value instanceof Edtf date) {
            requirePast(date, date.earliest(ZoneOffset.UTC), field, limit);
        } else if (value instanceof Instant moment) {
            requirePast(moment, moment, field, limit);
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> require(item, field, limit));
        } else if (value instanceof Record held) {
            RecordField.in(held).forEach(known -> require(known.valueIn(held), known.below(field), limit));
        }
    }

    private static void requirePast(Object date, Instant earliest, String field, Instant limit) {
        if (earliest.isAfter(limit)) {
            throw new Problem(400, "not-yet", "What is recorded has happened: " + date + " is still to come.")
                    .with("field", field);
        }
    }
}
