package org.trusttimeline.query.projection;

import org.trusttimeline.events.id.Chart;

/**
 * Why a chart could not be folded any further.
 *
 * @param position that of the entry that could not be taken in; nothing behind it was
 */
public record Fault(Chart chart, long position, RuntimeException why) {}
