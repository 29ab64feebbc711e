package org.trusttimeline.events;

import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;

/**
 * A harmed partner accepted an amend in the version named.
 *
 * @param statement who said it, when, in which words
 * @param amendId the amend
 * @param breachId the breach
 * @param version the version accepted
 */
@Stored(name = "AmendAccepted", revision = 1)
public record AmendAccepted(Statement statement, AmendId amendId, BreachId breachId, int version)
        implements AmendEvent {}
