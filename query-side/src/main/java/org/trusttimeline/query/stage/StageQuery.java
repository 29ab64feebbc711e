package org.trusttimeline.query.stage;

import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.query.access.QueryParameters;

/** Which reading of a record is asked for. */
public record StageQuery(QueryDays days, StageScope view) {

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    public static StageQuery of(QueryParameters given) {
        return new StageQuery(QueryDays.of(given), StageScope.of(given));
    }
}
