package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * Somebody other than the partner who caused the breach noticed changed behaviour; a harmed partner's notice counts, a clinician's supports it.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "ChangedBehaviourNoticed", revision = 1)
public record ChangedBehaviourNoticed(Statement statement, BreachId breachId) implements AtoneEvent {}
