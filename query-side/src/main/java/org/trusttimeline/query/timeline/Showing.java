package org.trusttimeline.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.Texts;

/** Shows entries with what refers to them, their texts opened. */
public final class Showing {

    private final Texts texts;

    public Showing(Texts texts) {
        this.texts = texts;
    }

    /** Entries of an open record, as its timeline shows them. */
    public List<EntryShown> of(List<Entry> entries, OpenRecord record) {
        Map<EntryAddress, List<LinkShown>> to = LinkReader.to(entries, record);
        return entries.stream()
                .map(entry -> EntryShown.of(entry, to.getOrDefault(entry.address(), List.of()), texts))
                .toList();
    }

    /** The texts that are shown of an entry, as far as they can still be opened. */
    List<String> texts(Entry entry) {
        List<String> opened = new ArrayList<>();
        EntryShown.of(entry, List.of(), texts.toldTo(opened::add));
        return opened;
    }

    /** Entries of a chart that is in no read model, and so has no links. */
    List<EntryShown> withoutLinks(List<Entry> entries) {
        return entries.stream()
                .map(entry -> EntryShown.of(entry, List.of(), texts))
                .toList();
    }
}
