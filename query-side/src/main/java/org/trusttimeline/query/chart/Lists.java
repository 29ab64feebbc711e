package org.trusttimeline.query.chart;

import java.util.List;
import java.util.stream.Stream;

/** Unchangeable lists, changed. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** The list with an element, at its end and once, or without it. */
    static <T> List<T> withOrWithout(List<T> list, T one, boolean with) {
        List<T> others = list.stream().filter(other -> !other.equals(one)).toList();
        return with ? plus(others, one) : others;
    }
}
