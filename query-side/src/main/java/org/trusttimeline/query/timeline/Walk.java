package org.trusttimeline.query.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.Pages;

/** Walks over the pages of a timeline, as far as it takes to find so many entries that the viewer is shown. */
final class Walk {

    private final Pages pages;
    private final OpenRecord record;
    private final Window window;
    private final int wanted;
    private final Deque<Slot> ahead;
    private final List<Entry> found = new ArrayList<>();

    Walk(Pages pages, OpenRecord record, Window window, int wanted) {
        this.pages = pages;
        this.record = record;
        this.window = window;
        this.wanted = wanted;
        this.ahead = new ArrayDeque<>(slots(record.head().directory(), window));
    }

    /** The entries in the window's order, fewer than wanted only where the timeline ends. */
    List<Entry> entries() {
        while (found.size() < wanted && !ahead.isEmpty()) {
            pages.of(record, nextSlots()).forEach(this::take);
        }
        return found;
    }

    /** As many as may hold what is missing: one round trip where nothing is hidden. */
    private List<Slot> nextSlots() {
        List<Slot> next = new ArrayList<>();
        int count = found.size();
        while (count < wanted && !ahead.isEmpty()) {
            Slot slot = ahead.remove();
            next.add(slot);
            count += slot.count();
        }
        return next;
    }

    private void take(Page page) {
        window.order().from(page.entries()).stream()
                .filter(stored -> stored.position() <= record.head().position())
                .filter(stored -> window.reaches(stored.place()))
                .map(stored -> stored.of(record.chart()))
                .filter(record::shows)
                .limit(wanted - found.size())
                .forEach(found::add);
    }

    private static List<Slot> slots(Directory directory, Window window) {
        List<Slot> all = directory.slots();
        if (window.after() == null) {
            return window.order().from(all);
        }
        int start = directory.indexOf(window.after().place());
        return window.order() == Order.OLDEST
                ? all.subList(start, all.size())
                : all.subList(0, start + 1).reversed();
    }
}
