package org.trusttimeline.query.timeline;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.chart.StoredEntry;

/** Walks over the pages of one chart, as far as it takes to find so many entries that the viewer is shown. */
final class PageScan {

    private static final int MOST_PAGES = 64;

    private final AccessibleChart open;
    private final TimelineQuery window;
    private final ZoneId zone;
    private final Predicate<Entry> shown;
    private final int wanted;
    private final Deque<Slot> ahead;
    private final List<Found> found = new ArrayList<>();
    private int atLeast;

    /** An entry, and where it stands. */
    record Found(SortKey key, Entry entry) {}

    PageScan(AccessibleChart open, TimelineQuery window, ZoneId zone, Predicate<Entry> shown, int wanted) {
        this.shown = shown;
        this.open = open;
        this.window = window;
        this.zone = zone;
        this.wanted = wanted;
        this.ahead = new ArrayDeque<>(slots());
    }

    /** The entries found so far, in the window's order. */
    List<Found> found() {
        return found;
    }

    /**
     * The pages to go over next: as many as may hold what is missing, and where the last ones did not, twice as many as
     * those. None at the end of the walk.
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

    void goOver(List<String> next, Map<String, Page> pages) {
        next.forEach(id -> take(Objects.requireNonNull(pages.get(id))));
    }

    private void take(Page page) {
        window.order().from(page.entries()).stream()
                .filter(stored -> open.reaches(stored.position()))
                .filter(stored -> window.reaches(key(stored)))
                .filter(stored -> window.occurring().holds(stored.place(), zone))
                .filter(window.filter()::mayHold)
                .map(stored -> new Found(key(stored), stored.of(open.chart())))
                .filter(one -> window.filter().holds(one.entry()) && shown.test(one.entry()))
                .limit(wanted - found.size())
                .forEach(found::add);
    }

    private SortKey key(StoredEntry stored) {
        return new SortKey(stored.place(), open.chart().stream());
    }

    private List<Slot> slots() {
        Directory directory = open.head().directory();
        int first = window.occurring().firstIn(directory, zone);
        int last = window.occurring().lastIn(directory, zone);
        if (window.after() != null) {
            int start = directory.indexOf(window.after().spot().place());
            first = window.order() == Order.OLDEST ? Math.max(first, start) : first;
            last = window.order() == Order.OLDEST ? last : Math.min(last, start);
        }
        return first > last ? List.of() : window.order().from(directory.slots().subList(first, last + 1));
    }
}
