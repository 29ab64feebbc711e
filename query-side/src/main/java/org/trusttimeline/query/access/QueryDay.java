package org.trusttimeline.query.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.edtf.NotEdtf;
import org.trusttimeline.http.problem.Problem;

/**
 * A day, month, season, year or moment, on whose end a record is read.
 *
 * @param date a date that has an end, and is no interval
 */
public record QueryDay(Edtf date) {

    /**
     * Reads a parameter, if it was given.
     *
     * @throws Problem 400 if it is no such date
     */
    public static Optional<QueryDay> asked(QueryParameters given, String parameter) {
        return given.one(parameter).map(text -> of(parameter, text));
    }

    /**
     * Reads a parameter.
     *
     * @throws Problem 400 if it is no such date
     */
    static QueryDay of(String parameter, String text) {
        try {
            Edtf date = Edtf.parse(text);
            if (text.contains("/") || date.equals(Edtf.unknown())) {
                throw QueryParameters.bad(parameter, "Give one date, such as 2005-10-23, 2005-10 or 2005.");
            }
            return new QueryDay(date);
        } catch (NotEdtf fault) {
            throw QueryParameters.bad(parameter, String.valueOf(fault.getMessage()));
        }
    }

    /** Its first moment in the practice's zone. */
    public Instant start(ZoneId zone) {
        return date.earliest(zone);
    }

    /** Its last moment in the practice's zone. */
    public Instant end(ZoneId zone) {
        return date.latest(zone, Instant.MAX);
    }
}
