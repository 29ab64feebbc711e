package org.trusttimeline.query.timeline;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.chart.StoredEntry;
import org.trusttimeline.query.chart.UnreadableDocument;

/** Walks over the pages of one chart, as far as it takes to find so many entries that the viewer is shown. */
final class PageScan {

    private static final int MOST_PAGES = 64;

    private final AccessibleChart open;
    private final TimelineQuery window;
    private final ZoneId zone;
    private final Predicate<EntryAddress> seen;
    private final Predicate<Entry> shown;
    private final int wanted;
    private final Deque<Slot> ahead;
    private final List<Entry> found = new ArrayList<>();
    private int atLeast;
    private int unreadable;

    /**
     * A walk.
     *
     * @param seen what the viewer is shown at all
     * @param shown what of that is looked for
     */
    PageScan(
            AccessibleChart open,
            TimelineQuery window,
            ZoneId zone,
            Predicate<EntryAddress> seen,
            Predicate<Entry> shown,
            int wanted) {
        this.seen = seen;
        this.shown = shown;
        this.open = open;
        this.window = window;
        this.zone = zone;
        this.wanted = wanted;
        this.ahead = new ArrayDeque<>(slots());
    }

    /** How many entries that the viewer is shown could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** The entries found so far, in the window's order. */
    List<Entry> found() {
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
        next.stream().map(pages::get).filter(Objects::nonNull).forEach(this::take);
    }

    private void take(Page page) {
        window.order().from(page.entries()).stream()
                .filter(stored -> open.reaches(stored.position()))
                .filter(stored -> window.reaches(new SortKey(stored.place(), open.chart().stream())))
                .filter(stored -> window.occurring().holds(stored.place(), zone))
                .filter(window.filter()::mayHold)
                .flatMap(stored -> read(stored).stream())
                .filter(window.filter()::holds)
                .filter(shown)
                .limit(wanted - found.size())
                .forEach(found::add);
    }

    private Optional<Entry> read(StoredEntry stored) {
        try {
            return Optional.of(stored.of(open.chart()));
        } catch (UnreadableDocument unfit) {
            unreadable += seen.test(new EntryAddress(open.chart(), EntryId.of(stored.entryId()))) ? 1 : 0;
            return Optional.empty();
        }
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
