package org.trusttimeline.events;

import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner declined an amend in the version named.
 *
 * @param statement who said it, when, in which words
 * @param amendId the amend
 * @param breachId the breach
 * @param version the version declined
 */
@Stored(name = "AmendDeclined", revision = 1)
public record AmendDeclined(Statement statement, AmendId amendId, BreachId breachId, int version)
        implements AmendEvent {}
