package org.trusttimeline.query.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.projection.Documents;

/** Fetches pages of the charts of an open record, many in one go. */
public record Pages(Documents documents) {

    /** Those of a record. */
    public static Pages of(AccessibleRecord record) {
        return new Pages(record.documents());
    }

    /** Pages, by id. */
    public Map<String, Page> of(Collection<String> ids) {
        Map<String, Page> found = documents.find(Page.class, ids);
        ids.stream().filter(id -> !found.containsKey(id)).findFirst().ifPresent(id -> {
            throw new PageGone(id);
        });
        return found;
    }

    /** The entries at those places of a chart, by id. */
    public Map<EntryId, Entry> entriesAt(AccessibleChart open, Collection<PlaceKey> places) {
        List<String> ids = places.stream()
                .map(open.head().directory()::slotOf)
                .map(slot -> DocumentId.ofPage(open.chart(), slot.page()))
                .distinct()
                .toList();
        Map<EntryId, Entry> entries = new HashMap<>();
        of(ids).values().stream()
                .flatMap(page -> page.entries().stream())
                .filter(stored -> places.contains(stored.place()))
                .map(stored -> stored.of(open.chart()))
                .forEach(entry -> entries.put(entry.event().statement().entryId(), entry));
        return entries;
    }

    /** A page was split after its head was read; a newer head names what took its place. */
    static final class PageGone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PageGone(String page) {
            super(page + " is named and not there", null, false, false);
        }
    }
}
