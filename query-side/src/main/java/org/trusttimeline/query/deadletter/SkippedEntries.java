package org.trusttimeline.query.deadletter;

import org.trusttimeline.events.id.Chart;

/** What was decided, after a review, about entries that cannot be folded. It lasts: a rebuild holds to it. */
public interface SkippedEntries {

    /** Whether this entry is left out of the read models. */
    boolean isDropped(Chart chart, long position);

    /** An entry is left out from now on. */
    void drop(SkippedEntry decision);
}
