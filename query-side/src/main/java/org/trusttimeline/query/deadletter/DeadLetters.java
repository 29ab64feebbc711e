package org.trusttimeline.query.deadletter;

import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.projection.Fault;

/** The charts of a version that are parked. Kept beside the documents: a rebuild meets the same entries again. */
public interface DeadLetters {

    /** All of them, in the order of their streams. */
    List<DeadLetter> all();

    /** How many there are. */
    long count();

    /** That of a chart. */
    Optional<DeadLetter> of(Chart chart);

    /** Parks a chart, or counts one more attempt at the entry at which it is parked. */
    void park(Fault fault);

    /** The chart is parked no more. */
    void release(Chart chart);
}
