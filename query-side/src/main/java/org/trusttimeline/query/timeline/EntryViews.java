package org.trusttimeline.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.timeline.EntryView.LinkView;

/** Shows entries with what refers to them, their texts opened. */
public final class EntryViews {

    private final Texts texts;

    public EntryViews(Texts texts) {
        this.texts = texts;
    }

    /** Entries of an open record, as its timeline shows them. */
    public List<EntryView> of(List<Entry> entries, AccessibleRecord record) {
        Dates dates = record.dates();
        Map<EntryAddress, List<LinkView>> to = LinkReader.to(entries, dates, record);
        return entries.stream()
                .map(entry -> EntryView.of(entry, dates, to.getOrDefault(entry.address(), List.of()), texts))
                .toList();
    }

    /** The texts that are shown of an entry, as far as they can still be opened. */
    List<String> texts(Entry entry) {
        List<String> opened = new ArrayList<>();
        EntryView.of(entry, Dates.none(), List.of(), texts.toldTo(opened::add));
        return opened;
    }

    /** Entries of a chart that is in no read model, and so has no links. */
    List<EntryView> withoutLinks(List<Entry> entries) {
        return entries.stream()
                .map(entry -> EntryView.of(entry, Dates.none(), List.of(), texts))
                .toList();
    }
}
