package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;

/** An event that is about a breach: it names one itself, or carries the {@link BreachFacts} of one. */
public interface AboutBreach {

    /** The breach it is about, if it names one. */
    @Nullable
    BreachId breachId();

    /** The breach whose repair that one joins, if the event says so. */
    default @Nullable BreachId partOf() {
        return null;
    }
}
