package org.trusttimeline.ledger.sealing;

import java.util.UUID;

/**
 * Where a sealed text belongs. It opens there and nowhere else, so nobody can move a text to another entry.
 *
 * @param stream the name of the chart's stream
 * @param entryId the entry, within that stream
 * @param field the path of the field within the event: {@code statement.narrative}
 */
public record SealContext(String stream, UUID entryId, String field) {}
