package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner spoke of their anger.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "AngerSpokenOf", revision = 1)
public record AngerSpokenOf(Statement statement, BreachId breachId) implements AtoneEvent {}
