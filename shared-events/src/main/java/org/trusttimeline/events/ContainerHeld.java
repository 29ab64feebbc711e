package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician or a mediator held a container: a session agreed on, in which anger had its place.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach, if it was about one
 */
@Stored(name = "ContainerHeld", revision = 1)
public record ContainerHeld(Statement statement, @Nullable BreachId breachId) implements GatheringEvent {}
