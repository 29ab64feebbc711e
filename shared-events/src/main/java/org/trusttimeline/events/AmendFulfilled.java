package org.trusttimeline.events;

import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * The partner who offered an amend says that it is fulfilled; a harmed partner may contradict.
 *
 * @param statement who said it, when, in which words
 * @param amendId the amend
 * @param breachId the breach
 */
@Stored(name = "AmendFulfilled", revision = 1)
public record AmendFulfilled(Statement statement, AmendId amendId, BreachId breachId) implements AmendEvent {}
