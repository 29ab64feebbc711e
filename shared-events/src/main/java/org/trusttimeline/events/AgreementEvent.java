package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AgreementKind;

/** What the partners agree on: made before harm, or as a rhythm of their own. */
public sealed interface AgreementEvent extends JointEvent, PartnerEvent {

    /**
     * A partner proposed an agreement: its version 1.
     *
     * @param statement who said it, when, in which words
     * @param agreementId this agreement
     * @param kind what kind of agreement
     * @param terms what is agreed, sealed
     */
    @Stored(name = "AgreementProposed", revision = 1)
    record AgreementProposed(
            Statement statement,
            AgreementId agreementId,
            AgreementKind kind,
            @Nullable SealedText terms) implements AgreementEvent {}

    /**
     * A partner proposed a change of an agreement: a new version, which everybody has to sign anew.
     *
     * @param statement who said it, when, in which words
     * @param agreementId the agreement
     * @param version the version this makes, from 2
     * @param terms what is now agreed, sealed
     */
    @Stored(name = "AgreementRevised", revision = 1)
    record AgreementRevised(
            Statement statement,
            AgreementId agreementId,
            int version,
            @Nullable SealedText terms) implements AgreementEvent {}

    /**
     * A partner signed one version of an agreement; it is in force when every partner has.
     *
     * @param statement who said it, when, in which words
     * @param agreementId the agreement
     * @param version the version signed
     */
    @Stored(name = "AgreementSigned", revision = 1)
    record AgreementSigned(Statement statement, AgreementId agreementId, int version) implements AgreementEvent {}

    /**
     * A partner said that an agreement was broken.
     *
     * @param statement who said it, when, in which words
     * @param agreementId the agreement
     */
    @Stored(name = "AgreementSaidToBeBroken", revision = 1)
    record AgreementSaidToBeBroken(Statement statement, AgreementId agreementId) implements AgreementEvent {}
}
