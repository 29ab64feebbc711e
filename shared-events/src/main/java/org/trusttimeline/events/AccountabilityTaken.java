package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * The partner who caused the breach took accountability for it.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "AccountabilityTaken", revision = 1)
public record AccountabilityTaken(Statement statement, BreachId breachId) implements AtoneEvent {}
