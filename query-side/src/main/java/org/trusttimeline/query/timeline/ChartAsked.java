package org.trusttimeline.query.timeline;

import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryParameters;

/** The chart that a query names: of one that the caller may not read the same is said as of one that nobody has. */
final class ChartAsked {

    private ChartAsked() {}

    /**
     * The record, read from that chart alone.
     *
     * @throws Problem 400 if it is none the caller may read
     */
    static AccessibleRecord alone(AccessibleRecord record, String chart) {
        return record.only(chart)
                .orElseThrow(() -> QueryParameters.bad(
                        CommonParameters.CHART, "Say joint, or another chart that is yours to read."));
    }
}
