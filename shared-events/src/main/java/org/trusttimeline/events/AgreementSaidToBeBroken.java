package org.trusttimeline.events;

import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner said that an agreement was broken.
 *
 * @param statement who said it, when, in which words
 * @param agreementId the agreement
 */
@Stored(name = "AgreementSaidToBeBroken", revision = 1)
public record AgreementSaidToBeBroken(Statement statement, AgreementId agreementId) implements AgreementEvent {}
