package org.trusttimeline.events;

import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.statement.Statement;

/** A boundary, and what is said of it. */
public sealed interface BoundaryEvent extends JointEvent, PartnerEvent {

    /**
     * A partner stated a boundary of their own; the narrative says which.
     *
     * @param statement who said it, when, in which words
     * @param boundaryId this boundary
     */
    @Stored(name = "BoundaryStated", revision = 1)
    record BoundaryStated(Statement statement, BoundaryId boundaryId) implements BoundaryEvent {}

    /**
     * A partner lifted a boundary of their own.
     *
     * @param statement who said it, when, in which words
     * @param boundaryId the boundary
     */
    @Stored(name = "BoundaryLifted", revision = 1)
    record BoundaryLifted(Statement statement, BoundaryId boundaryId) implements BoundaryEvent {}

    /**
     * The owner of a boundary, or a clinician, said that it was crossed.
     *
     * @param statement who said it, when, in which words
     * @param boundaryId the boundary
     */
    @Stored(name = "BoundarySaidToBeCrossed", revision = 1)
    record BoundarySaidToBeCrossed(Statement statement, BoundaryId boundaryId) implements BoundaryEvent {}
}
