package org.trusttimeline.stage.reading;

import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.EntryAddress;

/**
 * An entry as a reading cites it: its id alone is unique within its chart only.
 *
 * @param chart the chart within its relationship: {@code joint}, {@code partner:UUID}, {@code clinical}
 * @param entryId the entry
 */
public record Cited(String chart, EntryId entryId) {

    public static Cited of(Entry entry) {
        return of(entry.address());
    }

    public static Cited of(EntryAddress address) {
        return new Cited(address.chart().name(), address.entryId());
    }
}
