package org.trusttimeline.query.access;

import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.EntryAddress;

/**
 * Names an entry of a relationship.
 *
 * @param chart {@code joint}, {@code partner:UUID} or {@code clinical}
 * @param entryId unique within that chart
 */
public record Citation(String chart, EntryId entryId) {

    public static Citation of(EntryAddress address) {
        return new Citation(address.chart().name(), address.entryId());
    }
}
