package org.trusttimeline.query.stage;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.reading.QueryParameters;
import org.trusttimeline.stage.AsOf;

/** On which days a record is to be read, on each of its clocks. */
record DaysOfReading(
        @Nullable DayOfReading trueOn, @Nullable DayOfReading knownOn) {

    static final String TRUE_ON = "trueOn";
    static final String KNOWN_ON = "knownOn";

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    static DaysOfReading of(QueryParameters given) {
        return new DaysOfReading(day(given, TRUE_ON), day(given, KNOWN_ON));
    }

    AsOf asOf(ZoneId zone) {
        return new AsOf(end(trueOn, zone), end(knownOn, zone));
    }

    @Nullable
    String trueOnText() {
        return text(trueOn);
    }

    @Nullable
    String knownOnText() {
        return text(knownOn);
    }

    private static @Nullable DayOfReading day(QueryParameters given, String parameter) {
        return given.one(parameter)
                .map(text -> DayOfReading.of(parameter, text))
                .orElse(null);
    }

    private static @Nullable Instant end(@Nullable DayOfReading day, ZoneId zone) {
        return day == null ? null : day.end(zone);
    }

    private static @Nullable String text(@Nullable DayOfReading day) {
        return day == null ? null : day.date().toString();
    }
}
