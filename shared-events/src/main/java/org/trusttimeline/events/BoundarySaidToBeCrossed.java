package org.trusttimeline.events;

import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.statement.Statement;

/**
 * The owner of a boundary, or a clinician, said that it was crossed.
 *
 * @param statement who said it, when, in which words
 * @param boundaryId the boundary
 */
@Stored(name = "BoundarySaidToBeCrossed", revision = 1)
public record BoundarySaidToBeCrossed(Statement statement, BoundaryId boundaryId) implements BoundaryEvent {}
