package org.trusttimeline.query.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.period.Dates;

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

    /**
     * The timeline after a correction: what it dated anew stands at its new place. As long as a head names pages, they stay as
     * they are, so the pages that an entry leaves and comes to are made anew.
     *
     * @param dates by which entries are placed now
     * @param which those that may have moved
     * @param position that of the correction, or of what was said of one
     */
    Timeline placedAnew(Dates dates, Set<EntryId> which, long position) {
        Timeline moved = this;
        for (Slot slot : directory.slots()) {
            for (StoredEntry entry : pageOf(slot).of(which)) {
                PlaceKey place = PlaceKey.of(dates.place(entry.of(chart)));
                if (!place.equals(entry.place())) {
                    moved = moved.without(entry, position).withMoved(entry.movedTo(place), position);
                }
            }
        }
        return moved;
    }

    private Timeline without(StoredEntry entry, long position) {
        Slot slot = directory.slotOf(entry.place());
        return replaced(
                slot,
                new Slot(directory.nextPage(), slot.from(), slot.count() - 1),
                pageOf(slot).copyWithout(entry, newId(), position));
    }

    private Timeline withMoved(StoredEntry entry, long position) {
        Slot slot = directory.slotOf(entry.place());
        Page page = pageOf(slot).copyWith(entry, newId(), position);
        Slot counted = new Slot(directory.nextPage(), slot.from(), slot.count() + 1);
        Timeline placed = replaced(slot, counted, page);
        return counted.count() > Page.MOST ? placed.split(counted, page, entry) : placed;
    }

    private Timeline replaced(Slot old, Slot anew, Page page) {
        Map<Integer, Page> changed = new HashMap<>(pages);
        changed.remove(old.page());
        changed.put(anew.page(), page);
        return new Timeline(chart, directory.replacing(old, List.of(anew), directory.nextPage() + 1), changed);
    }

    private String newId() {
        return DocumentId.ofPage(chart, directory.nextPage());
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
