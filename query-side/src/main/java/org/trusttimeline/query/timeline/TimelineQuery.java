package org.trusttimeline.query.timeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.query.access.QueryParameters;

/**
 * Which part of a timeline is asked for.
 *
 * @param limit how many entries at most, 1 to 200
 * @param order from which end
 * @param after read on behind it; absent: from the end itself
 * @param fingerprint tells what is asked for, wherever it is read on, from anything else
 * @param chart the one chart that is asked for; absent: all that the caller may read
 * @param occurring when its entries occurred
 * @param filter what its entries are
 * @param days on which days it is read, if not now
 */
record TimelineQuery(
        int limit,
        Order order,
        @Nullable SortKey after,
        String fingerprint,
        @Nullable String chart,
        Occurring occurring,
        Filter filter,
        QueryDays days) {

    static final String LIMIT = "limit";
    static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    static TimelineQuery of(QueryParameters given) {
        String fingerprint = given.fingerprint(Set.of(LIMIT, CommonParameters.CURSOR));
        return new TimelineQuery(
                given.upTo(LIMIT, MOST, USUAL),
                given.one(Order.PARAMETER).map(Order::of).orElse(Order.NEWEST),
                given.one(CommonParameters.CURSOR)
                        .map(text -> SortKey.of(text, fingerprint))
                        .orElse(null),
                fingerprint,
                given.one(CommonParameters.CHART).orElse(null),
                Occurring.of(given),
                Filter.of(given),
                QueryDays.of(given));
    }

    boolean reaches(SortKey key) {
        return after == null || order.isBehind(key, after);
    }

    /**
     * The part of a record that is read.
     *
     * @throws Problem 400 if the chart asked for is none the caller may read
     */
    AccessibleRecord of(AccessibleRecord record) {
        return chart == null ? record : chartAlone(record, chart);
    }

    /** The charts in it, whether these have entries or not. */
    List<Chart> charts(AccessibleRecord record) {
        return record.readable().stream()
                .filter(each -> chart == null || each.name().equals(chart))
                .toList();
    }

    /**
     * A record, read from one of its charts alone. Of one that the caller may not read the same is said as of one that nobody has.
     *
     * @throws Problem 400 if it is none the caller may read
     */
    static AccessibleRecord chartAlone(AccessibleRecord record, String chart) {
        return record.only(chart)
                .orElseThrow(() -> QueryParameters.bad(
                        CommonParameters.CHART, "Say joint, or another chart that is yours to read."));
    }
}
