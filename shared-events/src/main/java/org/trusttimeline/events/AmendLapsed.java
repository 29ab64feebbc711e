package org.trusttimeline.events;

import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner or a clinician said that an amend is no longer kept up.
 *
 * @param statement who said it, when, in which words
 * @param amendId the amend
 * @param breachId the breach
 */
@Stored(name = "AmendLapsed", revision = 1)
public record AmendLapsed(Statement statement, AmendId amendId, BreachId breachId) implements AmendEvent {}
