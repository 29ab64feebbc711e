package org.trusttimeline.query.timeline;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Pages;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.chart.StoredEntry;
import org.trusttimeline.query.chart.UnreadableDocument;

/** Reads the pages of the charts of a record together: one round trip for all of them, and more only where few are looked for. */
final class PageScans {

    private final Pages pages;
    private final TimelineQuery query;
    private final int wanted;
    private final List<ChartScan> scans;
    private int unreadablePages;

    /** An entry, and where it stands. */
    record Found(SortKey key, Entry entry) {}

    PageScans(AccessibleRecord record, TimelineQuery query, Predicate<Entry> matching, int wanted) {
        this.pages = Pages.of(record);
        this.query = query;
        this.wanted = wanted;
        this.scans = record.charts().stream()
                .map(open -> new ChartScan(open, query, record.zone(), matching, wanted))
                .toList();
    }

    /** The entries in the query's order, fewer than wanted only where all the timelines end. */
    List<Found> entries() {
        Map<ChartScan, List<String>> next = next();
        while (!next.isEmpty()) {
            Map<String, Page> found =
                    found(next.values().stream().flatMap(Collection::stream).toList());
            next.forEach((scan, ids) -> scan.take(ids, found));
            next = next();
        }
        return scans.stream()
                .flatMap(scan -> scan.found().stream())
                .sorted(Comparator.comparing(Found::key, query.order().keys()))
                .limit(wanted)
                .toList();
    }

    /** How many entries and pages on the way cannot be read at present; null if all could. */
    @Nullable
    Integer unreadable() {
        int all =
                unreadablePages + scans.stream().mapToInt(ChartScan::unreadable).sum();
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

    private Map<ChartScan, List<String>> next() {
        Map<ChartScan, List<String>> next = new LinkedHashMap<>();
        scans.forEach(scan -> next.put(scan, scan.next()));
        next.values().removeIf(List::isEmpty);
        return next;
    }

    /** Reads the pages of one chart, as far as it takes to find so many entries that are looked for. */
    static final class ChartScan {

        private static final int MOST_PAGES = 64;

        private final AccessibleChart open;
        private final TimelineQuery query;
        private final ZoneId zone;
        private final Predicate<Entry> matching;
        private final int wanted;
        private final Deque<Slot> ahead;
        private final List<Found> found = new ArrayList<>();
        private int atLeast;
        private int unreadable;

        ChartScan(AccessibleChart open, TimelineQuery query, ZoneId zone, Predicate<Entry> matching, int wanted) {
            this.matching = matching;
            this.open = open;
            this.query = query;
            this.zone = zone;
            this.wanted = wanted;
            this.ahead = new ArrayDeque<>(slots());
        }

        /** How many entries could not be read. */
        int unreadable() {
            return unreadable;
        }

        /** The entries found so far, in the query's order. */
        List<Found> found() {
            return found;
        }

        /**
         * The pages to read next: as many as may hold what is missing, and where the last ones did not, twice as many as
         * those. None at its end.
         */
        List<String> next() {
            List<String> next = new ArrayList<>();
            int count = found.size();
            while (!ahead.isEmpty() && found.size() < wanted && (count < wanted || next.size() < atLeast)) {
                Slot slot = ahead.remove();
                next.add(DocumentId.ofPage(open.chart(), slot.page()));
                count += slot.count();
            }
            atLeast = Math.min(2 * next.size(), MOST_PAGES);
            return next;
        }

        void take(List<String> next, Map<String, Page> pages) {
            next.stream().map(pages::get).filter(Objects::nonNull).forEach(this::take);
        }

        private void take(Page page) {
            query.order().from(page.entries()).stream()
                    .filter(stored -> open.reaches(stored.position()))
                    .filter(stored -> query.reaches(key(stored)))
                    .filter(stored -> query.occurring().holds(stored.place(), zone))
                    .filter(query.filter()::mayHold)
                    .flatMap(stored -> read(stored).stream())
                    .filter(one -> query.filter().holds(one.entry()) && matching.test(one.entry()))
                    .limit(wanted - found.size())
                    .forEach(found::add);
        }

        private Optional<Found> read(StoredEntry stored) {
            try {
                return Optional.of(new Found(key(stored), stored.of(open.chart())));
            } catch (UnreadableDocument unfit) {
                unreadable++;
                return Optional.empty();
            }
        }

        private SortKey key(StoredEntry stored) {
            return new SortKey(stored.place(), open.chart().stream());
        }

        private List<Slot> slots() {
            Directory directory = open.head().directory();
            int first = query.occurring().firstIn(directory, zone);
            int last = query.occurring().lastIn(directory, zone);
            if (query.after() != null) {
                int start = directory.indexOf(query.after().place());
                first = query.order() == Order.OLDEST ? Math.max(first, start) : first;
                last = query.order() == Order.OLDEST ? last : Math.min(last, start);
            }
            return first > last
                    ? List.of()
                    : query.order().from(directory.slots().subList(first, last + 1));
        }
    }
}
