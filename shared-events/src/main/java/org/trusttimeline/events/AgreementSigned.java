package org.trusttimeline.events;

import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner signed one version of an agreement; it is in force when every partner has.
 *
 * @param statement who said it, when, in which words
 * @param agreementId the agreement
 * @param version the version signed
 */
@Stored(name = "AgreementSigned", revision = 1)
public record AgreementSigned(Statement statement, AgreementId agreementId, int version) implements AgreementEvent {}
