package org.trusttimeline.query.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Pages;
import org.trusttimeline.query.chart.Page;

/** Walks over the charts of a record side by side: one round trip for all of them, and more only where much is hidden. */
final class PageScans {

    private final Pages pages;
    private final TimelineQuery window;
    private final int wanted;
    private final List<PageScan> walks;

    PageScans(AccessibleRecord record, TimelineQuery window, Predicate<Entry> asked, int wanted) {
        this.pages = Pages.of(record);
        this.window = window;
        this.wanted = wanted;
        // What the viewer is not shown is not looked at any further.
        Predicate<Entry> shown = record::shows;
        this.walks = record.charts().stream()
                .map(open -> new PageScan(open, window, record.zone(), shown.and(asked), wanted))
                .toList();
    }

    /** The entries in the window's order, fewer than wanted only where all the timelines end. */
    List<PageScan.Found> entries() {
        Map<PageScan, List<String>> next = next();
        while (!next.isEmpty()) {
            Map<String, Page> found =
                    pages.of(next.values().stream().flatMap(Collection::stream).toList());
            next.forEach((walk, ids) -> walk.goOver(ids, found));
            next = next();
        }
        return walks.stream()
                .flatMap(walk -> walk.found().stream())
                .sorted(Comparator.comparing(PageScan.Found::key, window.order().spots()))
                .limit(wanted)
                .toList();
    }

    private Map<PageScan, List<String>> next() {
        Map<PageScan, List<String>> next = new LinkedHashMap<>();
        walks.forEach(walk -> next.put(walk, walk.next()));
        next.values().removeIf(List::isEmpty);
        return next;
    }
}
