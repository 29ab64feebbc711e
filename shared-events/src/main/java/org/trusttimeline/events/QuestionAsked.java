package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner asked about the breach; the narrative is the question.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 */
@Stored(name = "QuestionAsked", revision = 1)
public record QuestionAsked(Statement statement, BreachId breachId) implements BreachEvent {}
