package org.trusttimeline.query.timeline;

import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.QueryParameters;

/** The chart that a query names: of one that the caller may not read the same is said as of one that nobody has. */
final class ChartAsked {

    static final String PARAMETER = "chart";

    private ChartAsked() {}

    /**
     * The record, read from that chart alone.
     *
     * @throws Problem 400 if it is none the caller may read
     */
    static AccessibleRecord alone(AccessibleRecord record, String chart) {
        return record.only(chart)
                .orElseThrow(
                        () -> QueryParameters.bad(PARAMETER, "Say joint, or another chart that is yours to read."));
    }
}
