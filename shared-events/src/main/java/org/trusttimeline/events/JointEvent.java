package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/** What can stand in the joint chart: the record that every partner shares. */
public sealed interface JointEvent extends ChartEvent
        permits FoundationEvent,
                ContextEvent,
                AgreementEvent,
                TimeApartEvent,
                BreachEvent,
                AmendEvent,
                AtoneEvent,
                GatheringEvent,
                AttuneEvent,
                BoundaryEvent,
                AttachEvent,
                SustainEvent,
                CorrectionEvent,
                ResponseEvent,
                AmendmentEvent,
                WillingnessEvent,
                JointEvent.ConfidenceShared {

    /**
     * Its author lets a confidence be known: a new entry with an id and a date of its own.
     *
     * @param statement who said it, when, in which words
     * @param breach the facts of a breach, if it tells of one
     */
    @Stored(name = "ConfidenceShared", revision = 1)
    record ConfidenceShared(Statement statement, @Nullable BreachFacts breach) implements JointEvent, AboutBreach {

        @Override
        public @Nullable BreachId breachId() {
            return breach == null ? null : breach.breachId();
        }

        @Override
        public @Nullable BreachId partOf() {
            return breach == null ? null : breach.partOf();
        }
    }
}
