package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CAT;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.THIRD_PARTY;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
import static org.trusttimeline.command.handling.ChartFixture.aCouple;
import static org.trusttimeline.command.handling.ChartFixture.entry;
import static org.trusttimeline.command.handling.ChartFixture.id;
import static org.trusttimeline.command.handling.ChartFixture.jointEntry;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.statement.breach.BreachRule;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.ConfidenceEvent.SharingRevoked;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.BreachKind;

class ConfidenceTest {

    private static final PermissionId PERMISSION = new PermissionId(id("permission"));
    private static final PermitSharing PERMIT = new PermitSharing(PERMISSION, entry("confidence"), ANN);
    private static final ConfirmSharing CONFIRM = new ConfirmSharing(PERMISSION, new EntryId(id("shared")));
    private static final RevokeSharing REVOKE = new RevokeSharing(PERMISSION);

    /** Ben has told something in confidence. */
    static ChartFixture aConfidence() {
        return aBreach().inPrivate(BEN).given("confidence", BEN_SAYS, new DiscloseInPrivate(null));
    }

    static ChartFixture aPermission() {
        return aConfidence().given(BEN_SAYS, PERMIT);
    }

    static Stream<Speaker> whoeverElse() {
        return Stream.of(CLINICIAN, THIRD_PARTY);
    }

    static ToldBreach breach(BreachId id, BreachKind kind) {
        return new ToldBreach(id, kind, null, null, Edtf.parse("2004"), List.of(ANN), List.of(BEN), null);
    }

    @Test
    void aPartnerTellsInConfidenceAndKeepsAJournal() {
        aCouple().inPrivate(BEN).when(BEN_SAYS, new DiscloseInPrivate(null)).thenStated(DisclosedInPrivate.class);
        aCouple().inPrivate(BEN).when(BEN_SAYS, new KeepJournal()).thenStated(JournalKept.class);
    }

    @ParameterizedTest
    @MethodSource("whoeverElse")
    void nobodyElseDoesInTheirPlace(Speaker speaker) {
        aCouple()
                .inPrivate(BEN)
                .when(speaker, new DiscloseInPrivate(null))
                .thenRefused(ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN);
        aCouple()
                .inPrivate(BEN)
                .when(speaker, new KeepJournal())
                .thenRefused(ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN);
        aConfidence().when(speaker, PERMIT).thenRefused(ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN);
        aPermission().when(speaker, REVOKE).thenRefused(ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN);
    }

    @Test
    void aDisclosureMayCarryTheFactsOfABreachEvenOfViolence() {
        BreachId other = new BreachId(id("other"));
        aBreach()
                .inPrivate(BEN)
                .when(BEN_SAYS, new DiscloseInPrivate(breach(other, BreachKind.VIOLENCE_OR_COERCION)))
                .thenStated(DisclosedInPrivate.class);
        aBreach()
                .inPrivate(BEN)
                .when(BEN_SAYS, new DiscloseInPrivate(breach(BREACH, BreachKind.LIE)))
                .thenRefused(BreachRule.A_BREACH_IS_RECORDED_ONCE);
    }

    @Test
    void aPermissionNamesOneConfidenceOfOnesOwnAndOneReader() {
        aConfidence().when(BEN_SAYS, PERMIT).thenStated(SharingPermitted.class);
        aConfidence()
                .when(BEN_SAYS, new PermitSharing(PERMISSION, jointEntry("told"), ANN))
                .thenRefused(ChartRule.NO_SUCH_ENTRY);
        aConfidence()
                .when(BEN_SAYS, new PermitSharing(PERMISSION, entry("confidence"), BEN))
                .thenRefused(ConfidenceRule.THE_READER_IS_ANOTHER_PARTNER);
        aConfidence()
                .when(BEN_SAYS, new PermitSharing(PERMISSION, entry("confidence"), new PartnerId(id("stranger"))))
                .thenRefused(ConfidenceRule.THE_READER_IS_ANOTHER_PARTNER);
        aPermission().when(BEN_SAYS, PERMIT).thenRefused(ConfidenceRule.A_PERMISSION_IS_GIVEN_ONCE);
    }

    @Test
    void aClinicianConfirmsItWhileItStands() {
        aPermission().when(CLINICIAN, CONFIRM).thenStated(SharingConfirmed.class);
        aPermission().when(BEN_SAYS, CONFIRM).thenRefused(ConfidenceRule.ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION);
        aConfidence().when(CLINICIAN, CONFIRM).thenRefused(ChartRule.NO_SUCH_PERMISSION);
        aPermission()
                .given(BEN_SAYS, REVOKE)
                .when(CLINICIAN, CONFIRM)
                .thenRefused(ConfidenceRule.A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS);
        aPermission()
                .when(CLINICIAN, new ConfirmSharing(PERMISSION, new EntryId(id("confidence"))))
                .thenRefused(ConfidenceRule.A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN);
    }

    @Test
    void itIsTakenBackAtOnceAlsoAfterItWasConfirmed() {
        aPermission().when(BEN_SAYS, REVOKE).thenStated(SharingRevoked.class);
        aPermission().given(CLINICIAN, CONFIRM).when(BEN_SAYS, REVOKE).thenStated(SharingRevoked.class);
        aConfidence().when(BEN_SAYS, REVOKE).thenRefused(ChartRule.NO_SUCH_PERMISSION);
    }

    @Test
    void whatIsNotPermittedToAllWhoWouldReadItIsNotTold() {
        aBreach()
                .permittedTo(ANN)
                .when(BEN_SAYS, new ShareConfidence(null))
                .thenRefused(ConfidenceRule.A_CONFIDENCE_IS_TOLD_ONLY_AS_PERMITTED);
        aBreach()
                .when(BEN_SAYS, new ShareConfidence(null))
                .thenRefused(ConfidenceRule.A_CONFIDENCE_IS_TOLD_ONLY_AS_PERMITTED);
        aBreach()
                .permittedTo(ANN, CAT)
                .when(CLINICIAN, new ShareConfidence(null))
                .thenRefused(ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN);
    }

    @Test
    void violenceIsNotToldToAllEvenSo() {
        aBreach()
                .permittedTo(ANN, CAT)
                .when(BEN_SAYS, new ShareConfidence(breach(new BreachId(id("other")), BreachKind.VIOLENCE_OR_COERCION)))
                .thenRefused(BreachRule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART);
    }

    @Test
    void anotherPartnersChartIsNotTheirsToFind() {
        aConfidence()
                .when(ANN.toString(), Role.PARTNER, ANN_SAYS, new KeepJournal())
                .thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }
}
