package org.trusttimeline.query.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.reading.OpenChart;

/** Walks over the pages of one chart, as far as it takes to find so many entries that the viewer is shown. */
final class Walk {

    private final OpenChart open;
    private final Window window;
    private final Predicate<Entry> shown;
    private final int wanted;
    private final Deque<Slot> ahead;
    private final List<Entry> found = new ArrayList<>();

    Walk(OpenChart open, Window window, Predicate<Entry> shown, int wanted) {
        this.shown = shown;
        this.open = open;
        this.window = window;
        this.wanted = wanted;
        this.ahead = new ArrayDeque<>(slots(open.head().directory(), window));
    }

    /** The entries found so far, in the window's order. */
    List<Entry> found() {
        return found;
    }

    /** The pages to go over next: as many as may hold what is missing. None at the end of the walk. */
    List<String> next() {
        List<String> next = new ArrayList<>();
        int count = found.size();
        while (count < wanted && !ahead.isEmpty()) {
            Slot slot = ahead.remove();
            next.add(DocumentId.ofPage(open.chart(), slot.page()));
            count += slot.count();
        }
        return next;
    }

    void goOver(List<String> next, Map<String, Page> pages) {
        next.forEach(id -> take(Objects.requireNonNull(pages.get(id))));
    }

    private void take(Page page) {
        window.order().from(page.entries()).stream()
                .filter(stored -> open.reaches(stored.position()))
                .filter(stored -> window.reaches(new Spot(stored.place(), open.chart().stream())))
                .map(stored -> stored.of(open.chart()))
                .filter(shown)
                .limit(wanted - found.size())
                .forEach(found::add);
    }

    private static List<Slot> slots(Directory directory, Window window) {
        List<Slot> all = directory.slots();
        if (window.after() == null) {
            return window.order().from(all);
        }
        int start = directory.indexOf(window.after().spot().place());
        return window.order() == Order.OLDEST
                ? all.subList(start, all.size())
                : all.subList(0, start + 1).reversed();
    }
}
