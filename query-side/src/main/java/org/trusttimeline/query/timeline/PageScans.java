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
    private final AccessibleRecord record;
    private final TimelineQuery window;
    private final int wanted;
    private final List<PageScan> walks;

    PageScans(AccessibleRecord record, TimelineQuery window, Predicate<Entry> asked, int wanted) {
        this.pages = Pages.of(record);
        this.record = record;
        this.window = window;
        this.wanted = wanted;
        this.walks = record.charts().stream()
                .map(open -> new PageScan(open, window, record.zone(), asked, wanted))
                .toList();
    }

    /** The entries in the window's order, fewer than wanted only where all the timelines end. */
    List<Entry> entries() {
        Map<PageScan, List<String>> next = next();
        while (!next.isEmpty()) {
            Map<String, Page> found =
                    pages.of(next.values().stream().flatMap(Collection::stream).toList());
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

    private Map<PageScan, List<String>> next() {
        Map<PageScan, List<String>> next = new LinkedHashMap<>();
        walks.forEach(walk -> next.put(walk, walk.next()));
        next.values().removeIf(List::isEmpty);
        return next;
    }
}
