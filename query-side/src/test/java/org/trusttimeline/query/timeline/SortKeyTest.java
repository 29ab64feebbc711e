package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.chart.PlaceKey;

/** Rows of one commit may have the same place in their charts: none is shown twice or passed over for that. */
class SortKeyTest {

    private static final PlaceKey SAME = new PlaceKey(1, 2, 3);
    private static final SortKey JOINT = new SortKey(SAME, "joint:a");
    private static final SortKey OWN = new SortKey(SAME, "partner:a:b");
    private static final SortKey LATER = new SortKey(new PlaceKey(1, 2, 4), "clinical:a");

    @Test
    void equalPlacesGoByTheirStreams() {
        assertThat(List.of(LATER, OWN, JOINT).stream().sorted(Order.OLDEST.keys()))
                .containsExactly(JOINT, OWN, LATER);
        assertThat(List.of(JOINT, LATER, OWN).stream().sorted(Order.NEWEST.keys()))
                .containsExactly(LATER, OWN, JOINT);
    }

    @Test
    void aCursorBetweenThemLeavesOneBehindItAndTheOtherAhead() {
        TimelineQuery older = query("newest", OWN);
        assertThat(older.reaches(JOINT)).isTrue();
        assertThat(older.reaches(OWN)).isFalse();
        assertThat(older.reaches(LATER)).isFalse();
        TimelineQuery newer = query("oldest", JOINT);
        assertThat(newer.reaches(OWN)).isTrue();
        assertThat(newer.reaches(JOINT)).isFalse();
    }

    private static TimelineQuery query(String order, SortKey last) {
        return TimelineQuery.of(QueryParameters.of(
                Map.of("order", List.of(order), "cursor", List.of(last.cursor(fingerprint(order)))),
                "from",
                "to",
                "type",
                "breach",
                "statedBy",
                "criterion",
                "limit",
                "order",
                "chart",
                "cursor",
                "trueOn",
                "knownOn"));
    }

    private static String fingerprint(String order) {
        return QueryParameters.of(Map.of("order", List.of(order)), "order").fingerprint(Set.of());
    }
}
