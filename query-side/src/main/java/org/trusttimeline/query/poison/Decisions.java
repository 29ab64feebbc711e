package org.trusttimeline.query.poison;

import org.trusttimeline.events.id.Chart;

/** What was decided, after a review, about entries that cannot be folded. It lasts: a rebuild holds to it. */
public interface Decisions {

    /** Whether this entry is left out of the read models. */
    boolean isDropped(Chart chart, long position);

    /** An entry is left out from now on. */
    void drop(Dropped decision);
}
