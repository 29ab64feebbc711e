package org.trusttimeline.query.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.id.Chart;

/**
 * The projection of a chart onto pages in the order of time.
 *
 * @param directory names every page
 * @param pages by number: those at hand, which must be the ones that the next entries belong to
 */
record Timeline(Chart chart, Directory directory, Map<Integer, Page> pages) {

    static Timeline empty(Chart chart) {
        return new Timeline(chart, Directory.ofOnePage(), Map.of(0, Page.empty(DocumentId.ofPage(chart, 0))));
    }

    Timeline with(StoredEntry entry) {
        Slot slot = directory.slotOf(entry.place());
        Page page = pageOf(slot).with(entry);
        Slot counted = slot.withOneMore();
        return counted.count() > Page.MOST ? split(counted, page, entry) : put(counted, page);
    }

    private Page pageOf(Slot slot) {
        Page page = pages.get(slot.page());
        if (page == null) {
            throw new NotAtHand(DocumentId.ofPage(chart, slot.page()) + " is named in its directory, and is not there");
        }
        return page;
    }

    private Timeline put(Slot slot, Page page) {
        Map<Integer, Page> changed = new HashMap<>(pages);
        changed.put(slot.page(), page);
        return new Timeline(chart, directory.replacing(slot, List.of(slot), directory.nextPage()), changed);
    }

    /** Two new pages take the place of the full one: as long as a head names it, the old one stays as it is. */
    private Timeline split(Slot slot, Page full, StoredEntry latest) {
        requireSameCount(slot, full);
        int cut = cut(slot, full, latest);
        int left = directory.nextPage();
        int right = left + 1;
        Map<Integer, Page> changed = new HashMap<>(pages);
        changed.remove(slot.page());
        changed.put(left, full.part(DocumentId.ofPage(chart, left), 0, cut));
        changed.put(right, full.part(DocumentId.ofPage(chart, right), cut, slot.count()));
        List<Slot> halves = List.of(
                new Slot(left, slot.from(), cut),
                new Slot(right, full.entries().get(cut).place(), slot.count() - cut));
        return new Timeline(chart, directory.replacing(slot, halves, right + 1), changed);
    }

    // Most records grow at their end: cut there, pages stay full.
    private int cut(Slot slot, Page full, StoredEntry latest) {
        boolean atTheEnd = directory.isLast(slot) && full.entries().getLast().equals(latest);
        return atTheEnd ? slot.count() - 1 : slot.count() / 2;
    }

    private static void requireSameCount(Slot slot, Page page) {
        if (slot.count() != page.entries().size()) {
            throw new IllegalStateException(
                    page.id() + " has " + page.entries().size() + " entries, its directory says " + slot.count());
        }
    }
}
