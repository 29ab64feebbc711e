package org.trusttimeline.command.handling;

import java.time.Instant;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;

/**
 * An entry that is durably stored.
 *
 * @param entryId the entry
 * @param chart its chart
 * @param position its place in the chart, from 0
 * @param recordedAt when it was stored
 * @param repeated whether an earlier command had stored it
 */
public record Acknowledgement(EntryId entryId, Chart chart, long position, Instant recordedAt, boolean repeated) {}
