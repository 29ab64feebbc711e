package org.trusttimeline.events.statement;

import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;

/**
 * Where an entry stands: its id is unique within its chart only.
 *
 * @param chart its chart
 * @param entryId the entry
 */
public record EntryAddress(Chart chart, EntryId entryId) {}
