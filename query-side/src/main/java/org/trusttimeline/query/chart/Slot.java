package org.trusttimeline.query.chart;

import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a page.
 *
 * @param page its number
 * @param from the first place that belongs in it, up to that of the next page; absent: from before all places
 * @param count how many entries it has
 */
public record Slot(int page, @Nullable PlaceKey from, int count) {

    boolean startsAfter(PlaceKey place) {
        return from != null && from.compareTo(place) > 0;
    }

    Slot withOneMore() {
        return new Slot(page, from, count + 1);
    }
}
