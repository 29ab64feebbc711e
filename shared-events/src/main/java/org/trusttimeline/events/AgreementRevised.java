package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner proposed a change of an agreement: a new version, which everybody has to sign anew.
 *
 * @param statement who said it, when, in which words
 * @param agreementId the agreement
 * @param version the version this makes, from 2
 * @param terms what is now agreed, sealed
 */
@Stored(name = "AgreementRevised", revision = 1)
public record AgreementRevised(
        Statement statement,
        AgreementId agreementId,
        int version,
        @Nullable SealedText terms) implements AgreementEvent {}
