package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner asked for a container: a session agreed on, in which anger has its place.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach, if it is about one
 */
@Stored(name = "ContainerAskedFor", revision = 1)
public record ContainerAskedFor(
        Statement statement, @Nullable BreachId breachId) implements AtoneEvent {}
