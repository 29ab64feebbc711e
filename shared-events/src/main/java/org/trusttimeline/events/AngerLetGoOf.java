package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner let go of their anger.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "AngerLetGoOf", revision = 1)
public record AngerLetGoOf(Statement statement, BreachId breachId) implements AtoneEvent {}
