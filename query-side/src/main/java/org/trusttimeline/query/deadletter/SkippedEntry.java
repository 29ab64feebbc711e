package org.trusttimeline.query.deadletter;

import java.util.UUID;
import org.trusttimeline.events.id.Chart;

/**
 * An entry that is left out of the read models. It stays in the ledger.
 *
 * @param entryId unique within the chart
 * @param reason why, in the words of whoever decided
 * @param skippedBy the id they were signed in with
 */
public record SkippedEntry(Chart chart, long position, UUID entryId, String reason, String skippedBy) {}
