package org.trusttimeline.stage;

import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Speaker;

/** Takes what somebody said to the repair it concerns. */
record Hearing(Repairs repairs, Step.Spoke spoke) {

    void of(JointEvent event) {
        switch (event) {
            case WillingnessAnswered said ->
                repairs.naming(
                        said.breachId(),
                        repair -> said(said.answer()).byPartner(speaker(), repair.willingness()::answered));
            case AmendOffered said ->
                repairs.naming(said.breachId(), repair -> repair.atonement().amend(said.amendId()));
            case AmendRevised said ->
                repairs.naming(
                        said.breachId(),
                        repair -> repair.atonement().amend(said.amendId()).versionOffered(said.version()));
            case AmendAccepted said -> respond(said.breachId(), said.amendId(), said.version(), true);
            case AmendDeclined said -> respond(said.breachId(), said.amendId(), said.version(), false);
            case AmendLapsed said -> repairs.naming(said.breachId(), repair -> repair.lapsed(said(said)));
            case ChangedBehaviourNoticed said ->
                repairs.naming(said.breachId(), repair -> said(true).byPartner(speaker(), repair.atonement()::noticed));
            case ForgivenessSpokenOf said ->
                repairs.naming(
                        said.breachId(),
                        repair ->
                                said(said.forgiveness()).byPartner(speaker(), repair.atonement()::spokeOfForgiveness));
            case RelationshipOpened opened -> repairs.foundation(spoke);
            case BreachRecorded begins -> {
                /* a step of its own, at the place where the breach began */
            }
            case ImpactStated moves -> {
                /* no stage */
            }
            default -> {
                /* TEMPORARY */
            }
        }
    }

    private void respond(BreachId breach, AmendId amend, int version, boolean accepted) {
        repairs.naming(
                breach,
                repair -> said(new AmendState.Response(version, accepted))
                        .byPartner(speaker(), repair.atonement().amend(amend)::answered));
    }

    private Speaker speaker() {
        return spoke.entry().event().statement().statedBy();
    }

    private <T> Said<T> said(T what) {
        return new Said<>(what, spoke.place(), spoke.entry().event().statement().entryId());
    }
}
