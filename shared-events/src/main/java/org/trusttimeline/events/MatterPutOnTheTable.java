package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * The partner who caused the breach put something on the table, unasked: the full telling.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "MatterPutOnTheTable", revision = 1)
public record MatterPutOnTheTable(Statement statement, BreachId breachId) implements BreachEvent {}
