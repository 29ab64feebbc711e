package org.trusttimeline.events;

import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner lifted a boundary of their own.
 *
 * @param statement who said it, when, in which words
 * @param boundaryId the boundary
 */
@Stored(name = "BoundaryLifted", revision = 1)
public record BoundaryLifted(Statement statement, BoundaryId boundaryId) implements BoundaryEvent {}
