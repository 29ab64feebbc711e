package org.trusttimeline.command.api.parsing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.http.problem.Problem;

/** What is recorded has happened: no date in a body, and neither end of an interval, lies ahead. */
final class PastDates {

    /** Clocks differ a little. Days do not: they begin in the practice's zone. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Clock clock;

    PastDates(Clock clock) {
        this.clock = clock;
    }

    /**
     * Looks at every date in a record.
     *
     * @param zone the practice's, in which days are meant
     * @throws Problem 400 if one is still to come
     */
    void require(Object body, ZoneId zone) {
        new Check(zone, clock.instant().plus(AHEAD)).require(body, "");
    }

    private record Check(ZoneId zone, Instant limit) {

        void require(@Nullable Object value, String field) {
            if (value instanceof Edtf date) {
                requirePast(date, date.start().earliest(zone), field);
                requirePast(date, date.end().earliest(zone), field);
            } else if (value instanceof Instant moment) {
                requirePast(moment, moment, field);
            } else if (value instanceof Collection<?> items) {
                items.forEach(item -> require(item, field));
            } else if (value instanceof Record held) {
                RecordField.in(held).forEach(known -> require(known.valueIn(held), known.below(field)));
            }
        }

        private void requirePast(Object date, Instant earliest, String field) {
            if (earliest.isAfter(limit)) {
                throw new Problem(400, "not-yet", "What is recorded has happened: " + date + " is still to come.")
                        .with("field", field);
            }
        }
    }
}
