package org.trusttimeline.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.QueryParameters;
import org.trusttimeline.query.stage.View;

/**
 * Which part of a caseload is asked for.
 *
 * @param limit how many lines at most, 1 to 100
 * @param after read on behind it; absent: from the start
 * @param view of which charts each line tells
 */
record CaseloadAsked(int limit, @Nullable CaseloadSpot after, View view) {

    static final String LIMIT = "limit";
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    static CaseloadAsked of(QueryParameters given) {
        return new CaseloadAsked(
                given.upTo(LIMIT, MOST, USUAL),
                given.one(CaseloadSpot.PARAMETER).map(CaseloadSpot::of).orElse(null),
                View.of(given, View.JOINT));
    }

    /** The records behind the cursor in their order, each as far as it is read here. */
    List<OpenRecord> ahead(List<OpenRecord> all) {
        return all.stream()
                .map(view::ofTimeline)
                .map(record -> new Placed(CaseloadSpot.of(record), record))
                .filter(placed -> after == null || placed.spot.compareTo(after) > 0)
                .sorted()
                .map(Placed::record)
                .toList();
    }

    private record Placed(CaseloadSpot spot, OpenRecord record) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return spot.compareTo(other.spot);
        }
    }
}
