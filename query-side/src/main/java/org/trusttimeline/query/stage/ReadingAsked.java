package org.trusttimeline.query.stage;

import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.reading.DaysOfReading;
import org.trusttimeline.query.reading.QueryParameters;

/** Which reading of a record is asked for. */
public record ReadingAsked(DaysOfReading days, View view) {

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    public static ReadingAsked of(QueryParameters given) {
        return new ReadingAsked(DaysOfReading.of(given), View.of(given));
    }
}
