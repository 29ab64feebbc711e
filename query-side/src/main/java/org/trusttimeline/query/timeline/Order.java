package org.trusttimeline.query.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.QueryParameters;

/** From which end a timeline is read. */
enum Order {
    NEWEST,
    OLDEST;

    static final String PARAMETER = "order";

    /**
     * Reads {@code newest} or {@code oldest}.
     *
     * @throws Problem 400 if it is neither
     */
    static Order of(String text) {
        return Arrays.stream(values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> QueryParameters.bad(PARAMETER, "Say newest or oldest."));
    }

    /** The list, which begins with the oldest, in this order. */
    <T> List<T> from(List<T> oldestFirst) {
        return this == OLDEST ? oldestFirst : oldestFirst.reversed();
    }

    /** Whether one key comes after another when read in this order. */
    boolean isBehind(SortKey one, SortKey other) {
        return keys().compare(one, other) > 0;
    }

    /** Keys in this order. */
    Comparator<SortKey> keys() {
        return this == OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
