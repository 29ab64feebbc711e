package org.trusttimeline.query.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * An entry that refers to another.
 *
 * @param name its event's stored name
 * @param entryId the entry that refers
 * @param statedBy whose words it is
 * @param occurred its date, EDTF
 * @param position its place in its chart
 */
public record Link(
        String name,
        EntryId entryId,
        Speaker statedBy,
        @Nullable String occurred,
        long position) {

    static Link of(Entry entry) {
        Statement said = entry.event().statement();
        Edtf occurred = said.occurred();
        return new Link(
                EventTypes.storedAs(entry.event().getClass()).name(),
                said.entryId(),
                said.statedBy(),
                occurred == null ? null : occurred.toString(),
                entry.position());
    }
}
