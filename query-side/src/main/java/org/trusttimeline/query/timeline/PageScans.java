package org.trusttimeline.query.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Pages;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.UnreadableDocument;

/** Walks over the charts of a record side by side: one round trip for all of them, and more only where much is hidden. */
final class PageScans {

    private final Pages pages;
    private final AccessibleRecord record;
    private final TimelineQuery window;
    private final int wanted;
    private final List<PageScan> walks;
    private int unreadablePages;

    PageScans(AccessibleRecord record, TimelineQuery window, Predicate<Entry> asked, int wanted) {
        this.pages = Pages.of(record);
        this.record = record;
        this.window = window;
        this.wanted = wanted;
        // What the viewer is not shown is not looked at any further.
        Predicate<Entry> shown = record::shows;
        this.walks = record.charts().stream()
                .map(open -> new PageScan(open, window, record.zone(), record::shows, shown.and(asked), wanted))
                .toList();
    }

    /** The entries in the window's order, fewer than wanted only where all the timelines end. */
    List<Entry> entries() {
        Map<PageScan, List<String>> next = next();
        while (!next.isEmpty()) {
            Map<String, Page> found =
                    found(next.values().stream().flatMap(Collection::stream).toList());
            next.forEach((walk, ids) -> walk.goOver(ids, found));
            next = next();
        }
        return walks.stream()
                .flatMap(walk -> walk.found().stream())
                .sorted(Comparator.comparing(
                        entry -> SortKey.of(entry, record), window.order().spots()))
                .limit(wanted)
                .toList();
    }

    /** How many entries and pages on the way cannot be read at present; null if all could. */
    @Nullable
    Integer unreadable() {
        int all =
                unreadablePages + walks.stream().mapToInt(PageScan::unreadable).sum();
        return all == 0 ? null : (Integer) all;
    }

    private Map<String, Page> found(List<String> ids) {
        try {
            return pages.of(ids);
        } catch (UnreadableDocument oneOfThem) {
            Map<String, Page> found = new HashMap<>();
            ids.forEach(id -> {
                try {
                    found.putAll(pages.of(List.of(id)));
                } catch (UnreadableDocument unfit) {
                    unreadablePages++;
                }
            });
            return found;
        }
    }

    private Map<PageScan, List<String>> next() {
        Map<PageScan, List<String>> next = new LinkedHashMap<>();
        walks.forEach(walk -> next.put(walk, walk.next()));
        next.values().removeIf(List::isEmpty);
        return next;
    }
}
