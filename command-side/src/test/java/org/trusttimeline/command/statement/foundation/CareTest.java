package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.MEDIATOR;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
import static org.trusttimeline.command.handling.ChartFixture.id;

import org.junit.jupiter.api.Test;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.statement.agreement.AgreementRule;
import org.trusttimeline.command.statement.agreement.ProposeAgreement;
import org.trusttimeline.command.statement.agreement.SignAgreement;
import org.trusttimeline.command.statement.breach.StateImpact;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.PolicyKind;
import org.trusttimeline.events.vocabulary.StaffingReason;

/** Who cares for a couple changes, and with it who may write. */
class CareTest {

    private static final AgreementId AGREEMENT = new AgreementId(id("agreement"));

    static ChartFixture withErin() {
        return aBreach().given(CLINICIAN, new AssignClinician("erin", null, StaffingReason.COVER));
    }

    static ChartFixture withAMediator() {
        return aBreach().given(CLINICIAN, new AssignClinician("milo", Capacity.MEDIATOR, StaffingReason.INTAKE));
    }

    @Test
    void whoIsAssignedRecords() {
        withErin()
                .when("erin", Role.CLINICIAN, ANN_SAYS, new StateImpact(BREACH))
                .thenStated(ImpactStated.class);
    }

    @Test
    void whoIsReleasedDoesNotAnyMore() {
        withErin()
                .given(CLINICIAN, new ReleaseClinician("erin", StaffingReason.SCHEDULE))
                .when("erin", Role.CLINICIAN, ANN_SAYS, new StateImpact(BREACH))
                .thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void aRecordKeepsAClinician() {
        aBreach()
                .when(CLINICIAN, new ReleaseClinician("dana", StaffingReason.TRANSFER))
                .thenRefused(FoundationRule.A_RECORD_KEEPS_A_CLINICIAN);
        aBreach()
                .when(CLINICIAN, new ReleaseClinician("erin", StaffingReason.TRANSFER))
                .thenRefused(FoundationRule.ONLY_WHO_IS_ASSIGNED_IS_RELEASED);
    }

    @Test
    void aMediatorRecordsAgreementsReachedBeforeThem() {
        ProposeAgreement proposal = new ProposeAgreement(AGREEMENT, AgreementKind.RHYTHM, null);
        withAMediator().when("milo", Role.MEDIATOR, ANN_SAYS, proposal).thenStated(AgreementProposed.class);
        withAMediator()
                .when("milo", Role.MEDIATOR, ANN_SAYS, new StateImpact(BREACH))
                .thenRefused(ChartRule.A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS);
        aBreach().when(MEDIATOR, proposal).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
        withAMediator()
                .when("milo", Role.CLINICIAN, ANN_SAYS, new StateImpact(BREACH))
                .thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void aSignatureNamesAVersionThatWasProposed() {
        aBreach()
                .given(ANN_SAYS, new ProposeAgreement(AGREEMENT, AgreementKind.OTHER, null))
                .when(ANN_SAYS, new SignAgreement(AGREEMENT, 2))
                .thenRefused(AgreementRule.A_SIGNATURE_NAMES_A_VERSION_THAT_WAS_PROPOSED);
        aBreach().when(ANN_SAYS, new SignAgreement(AGREEMENT, 1)).thenRefused(ChartRule.NO_SUCH_AGREEMENT);
        aBreach()
                .given(ANN_SAYS, new ProposeAgreement(AGREEMENT, AgreementKind.OTHER, null))
                .when(ANN_SAYS, new ProposeAgreement(AGREEMENT, AgreementKind.OTHER, null))
                .thenRefused(AgreementRule.AN_AGREEMENT_IS_PROPOSED_ONCE);
    }

    @Test
    void versionsCountFromOne() {
        aBreach()
                .when(ANN_SAYS, new AcceptPolicy(PolicyKind.RECORD, 0))
                .thenRefused(FoundationRule.VERSIONS_COUNT_FROM_ONE);
    }

    @Test
    void onlyAPartnerOfTheCoupleIsInvited() {
        aBreach()
                .when(CLINICIAN, new InvitePartner(new PartnerId(id("stranger"))))
                .thenRefused(ChartRule.PARTNERS_NAMED_BELONG_TO_THE_COUPLE);
    }
}
