package org.trusttimeline.query.access;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.stage.reading.AsOf;

/** On which days a record is to be read, on each of its clocks. */
public record QueryDays(@Nullable QueryDay trueOn, @Nullable QueryDay knownOn) {

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    public static QueryDays of(QueryParameters given) {
        return new QueryDays(day(given, CommonParameters.TRUE_ON), day(given, CommonParameters.KNOWN_ON));
    }

    /**
     * Reads a query in which no day can be given on which it is read as true.
     *
     * @throws Problem 400 if there is a fault in it
     */
    public static QueryDays knownAlone(QueryParameters given) {
        return new QueryDays(null, day(given, CommonParameters.KNOWN_ON));
    }

    /** The day on each clock, to its last moment in that zone. */
    public AsOf asOf(ZoneId zone) {
        return new AsOf(end(trueOn, zone), end(knownOn, zone));
    }

    /** Whether any day was asked for. */
    public boolean areGiven() {
        return trueOn != null || knownOn != null;
    }

    /** The day on which it is read as true, as it was given. */
    public @Nullable String trueOnText() {
        return text(trueOn);
    }

    /** The day on which it is read as known, as it was given. */
    public @Nullable String knownOnText() {
        return text(knownOn);
    }

    private static @Nullable QueryDay day(QueryParameters given, String parameter) {
        return QueryDay.asked(given, parameter).orElse(null);
    }

    private static @Nullable Instant end(@Nullable QueryDay day, ZoneId zone) {
        return day == null ? null : day.end(zone);
    }

    private static @Nullable String text(@Nullable QueryDay day) {
        return day == null ? null : day.date().toString();
    }
}
