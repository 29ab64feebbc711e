package org.trusttimeline.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.stage.StageScope;

/**
 * Which part of a caseload is asked for.
 *
 * @param limit how many lines at most, 1 to 100
 * @param after read on behind it; absent: from the start
 * @param view of which charts each line tells
 */
record CaseloadQuery(int limit, @Nullable CaseloadSortKey after, StageScope view) {

    static final String LIMIT = "limit";
    private static final int USUAL = 20;
    static final int MOST = 100;

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    static CaseloadQuery of(QueryParameters given) {
        StageScope view = StageScope.of(given, StageScope.JOINT);
        return new CaseloadQuery(
                given.upTo(LIMIT, MOST, USUAL),
                given.one(CommonParameters.CURSOR)
                        .map(text -> CaseloadSortKey.of(text, view))
                        .orElse(null),
                view);
    }

    /** The records behind the cursor in their order, each as far as it is read here. */
    List<AccessibleRecord> ahead(List<AccessibleRecord> all) {
        return all.stream()
                .map(view::ofTimeline)
                .map(record -> new Placed(CaseloadSortKey.of(record), record))
                .filter(placed -> after == null || placed.key.compareTo(after) > 0)
                .sorted()
                .map(Placed::record)
                .toList();
    }

    private record Placed(CaseloadSortKey key, AccessibleRecord record) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return key.compareTo(other.key);
        }
    }
}
