package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which page holds which stretch of a timeline.
 *
 * @param nextPage the number that the next new page gets; no number is given twice
 * @param slots in the order of time, without gaps between them
 */
public record Directory(int nextPage, List<Slot> slots) {

    static Directory ofOnePage() {
        return new Directory(1, List.of(new Slot(0, null, 0)));
    }

    /** The index of the slot to which a place belongs. */
    public int indexOf(PlaceKey place) {
        int low = 0;
        int high = slots.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).startsAfter(place)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** The slot to which a place belongs. */
    public Slot slotOf(PlaceKey place) {
        return slots.get(indexOf(place));
    }

    boolean isLast(Slot slot) {
        return slots.getLast().page() == slot.page();
    }

    Directory replacing(Slot old, List<Slot> anew, int nextPage) {
        List<Slot> changed = new ArrayList<>(slots);
        int index = indexOfPage(old.page());
        changed.remove(index);
        changed.addAll(index, anew);
        return new Directory(nextPage, Collections.unmodifiableList(changed));
    }

    // From the end: that is where most records grow.
    private int indexOfPage(int page) {
        int index = slots.size() - 1;
        while (slots.get(index).page() != page) {
            index--;
        }
        return index;
    }

    /** Numbers once given to pages that are no more. */
    public List<Integer> retired() {
        return given(number -> true);
    }

    /** Numbers of pages that are no more, but were named by that directory or have been made since. */
    public List<Integer> retiredSince(Directory before) {
        Set<Integer> named = before.named();
        return given(number -> named.contains(number) || number >= before.nextPage);
    }

    private List<Integer> given(IntPredicate which) {
        Set<Integer> named = named();
        return IntStream.range(0, nextPage)
                .filter(which)
                .filter(number -> !named.contains(number))
                .boxed()
                .toList();
    }

    private Set<Integer> named() {
        return slots.stream().map(Slot::page).collect(Collectors.toSet());
    }
}
