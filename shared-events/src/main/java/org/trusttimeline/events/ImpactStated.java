package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner said what the breach did to them.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "ImpactStated", revision = 1)
public record ImpactStated(Statement statement, BreachId breachId) implements BreachEvent {}
