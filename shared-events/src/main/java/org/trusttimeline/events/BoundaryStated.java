package org.trusttimeline.events;

import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner stated a boundary of their own; the narrative says which.
 *
 * @param statement who said it, when, in which words
 * @param boundaryId this boundary
 */
@Stored(name = "BoundaryStated", revision = 1)
public record BoundaryStated(Statement statement, BoundaryId boundaryId) implements BoundaryEvent {}
