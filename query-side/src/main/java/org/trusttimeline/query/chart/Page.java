package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.EntryId;

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

    /** Its entries among those of these ids. */
    List<StoredEntry> of(Set<EntryId> ids) {
        Set<String> texts = ids.stream().map(EntryId::toString).collect(Collectors.toSet());
        return entries.stream().filter(entry -> texts.contains(entry.entryId())).toList();
    }

    /** A page of its own with an entry that moves to it. */
    Page copyWith(StoredEntry entry, String id, long seen) {
        List<StoredEntry> more = new ArrayList<>(entries);
        more.add(placeFor(entry), entry);
        return new Page(id, seen, Collections.unmodifiableList(more));
    }

    /** A page of its own without an entry that moves away. */
    Page copyWithout(StoredEntry entry, String id, long seen) {
        return new Page(
                id,
                seen,
                entries.stream()
                        .filter(other -> other.position() != entry.position())
                        .toList());
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
