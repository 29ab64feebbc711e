package org.trusttimeline.query.projection;

import org.trusttimeline.events.id.Chart;

/**
 * What becomes of entries that cannot be folded: their chart is parked and waits, all others flow. An entry that is skipped
 * after a review is left out.
 */
public interface Poison {

    /** Whether it was decided that this entry is left out. */
    boolean isSkipped(Chart chart, long position);

    /** Whether a chart waits at an entry that could not be folded. */
    boolean isParked(Chart chart);

    /** Parks a chart at that entry, or says anew why it waits there. */
    void park(Fault fault);
}
