package org.trusttimeline.query.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.projection.Documents;

/** Fetches pages of an open record, many in one go. */
public final class Pages {

    private final Documents documents;

    public Pages(Documents documents) {
        this.documents = documents;
    }

    /** The pages of those slots, in their order. */
    public List<Page> of(OpenRecord record, List<Slot> slots) {
        List<String> ids = slots.stream()
                .map(slot -> DocumentId.ofPage(record.chart(), slot.page()))
                .toList();
        Map<String, Page> found = documents.find(Page.class, ids);
        List<Page> pages = new ArrayList<>();
        for (String id : ids) {
            Page page = found.get(id);
            if (page == null) {
                throw new PageGone(id);
            }
            pages.add(page);
        }
        return pages;
    }

    /** The entries at those places, by id. */
    public Map<EntryId, Entry> entriesAt(OpenRecord record, Collection<PlaceKey> places) {
        List<Slot> slots = places.stream()
                .map(record.head().directory()::slotOf)
                .distinct()
                .toList();
        Map<EntryId, Entry> entries = new HashMap<>();
        of(record, slots).stream()
                .flatMap(page -> page.entries().stream())
                .filter(stored -> places.contains(stored.place()))
                .map(stored -> stored.of(record.chart()))
                .forEach(entry -> entries.put(entry.event().statement().entryId(), entry));
        return entries;
    }
}
