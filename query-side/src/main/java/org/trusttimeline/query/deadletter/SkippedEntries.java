package org.trusttimeline.query.deadletter;

import org.trusttimeline.events.id.Chart;

/** The entries that operators, after a review, decided to leave out of the read models. It lasts: a rebuild leaves them out, too. */
public interface SkippedEntries {

    /** Whether this entry is left out of the read models. */
    boolean isSkipped(Chart chart, long position);

    /** An entry is left out from now on. */
    void skip(SkippedEntry entry);
}
