package org.trusttimeline.events;

import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Statement;

/** Small things, dealt with early: no breach, no blame, no change of stage. */
public sealed interface SustainEvent extends JointEvent, PartnerEvent {

    /**
     * A partner addressed a small misunderstanding early: no breach, no blame.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "MisunderstandingAddressed", revision = 1)
    record MisunderstandingAddressed(Statement statement) implements SustainEvent {}

    /**
     * A partner said that they feel out of alignment.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "OutOfAlignmentSaid", revision = 1)
    record OutOfAlignmentSaid(Statement statement) implements SustainEvent {}

    /**
     * A partner expressed ambivalence.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "AmbivalenceExpressed", revision = 1)
    record AmbivalenceExpressed(Statement statement) implements SustainEvent {}

    /**
     * One of the five criteria of trust, strengthened or strained, in the view of whoever states it.
     *
     * @param statement who said it, when, in which words
     * @param criterion which of the five
     * @param effect strengthened or strained
     */
    @Stored(name = "TrustEvidenceRecorded", revision = 1)
    record TrustEvidenceRecorded(Statement statement, Criterion criterion, Evidence.Effect effect)
            implements SustainEvent {}
}
