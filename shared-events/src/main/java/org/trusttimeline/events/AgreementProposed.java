package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AgreementKind;

/**
 * A partner proposed an agreement: its version 1.
 *
 * @param statement who said it, when, in which words
 * @param agreementId this agreement
 * @param kind what kind of agreement
 * @param terms what is agreed, sealed
 */
@Stored(name = "AgreementProposed", revision = 1)
public record AgreementProposed(
        Statement statement,
        AgreementId agreementId,
        AgreementKind kind,
        @Nullable SealedText terms) implements AgreementEvent {}
