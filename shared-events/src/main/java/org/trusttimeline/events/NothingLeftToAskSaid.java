package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner said that nothing is left to ask. It reopens with new information, and gates nothing.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "NothingLeftToAskSaid", revision = 1)
public record NothingLeftToAskSaid(Statement statement, BreachId breachId) implements BreachEvent {}
