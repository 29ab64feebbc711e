package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a timeline.
 *
 * @param id the chart's stream, a slash and the page's number
 * @param position the last position it has seen
 * @param entries in the order of their places, the oldest first
 */
public record Page(String id, long position, List<StoredEntry> entries) implements ChartDocument {

    /** More entries than this split a page. */
    public static final int MOST = 100;

    private static final long NOTHING_SEEN = -1;

    static Page empty(String id) {
        return new Page(id, NOTHING_SEEN, List.of());
    }

    /** The page with one more entry in its place; a redelivered one changes nothing. */
    Page with(StoredEntry entry) {
        if (entry.position() <= position) {
            return this;
        }
        List<StoredEntry> more = new ArrayList<>(entries);
        more.add(placeFor(entry), entry);
        return new Page(id, entry.position(), Collections.unmodifiableList(more));
    }

    /** A page of its own for some of the entries; it has seen what this one has. */
    Page part(String id, int from, int to) {
        return new Page(id, position, List.copyOf(entries.subList(from, to)));
    }

    private int placeFor(StoredEntry entry) {
        int found = Collections.binarySearch(entries, entry, Comparator.comparing(StoredEntry::place));
        if (found >= 0) {
            throw new IllegalStateException("two entries have position " + entry.position() + " in " + id);
        }
        return -found - 1;
    }
}
