package org.trusttimeline.command.statement;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.THIRD_PARTY;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
import static org.trusttimeline.command.handling.ChartFixture.id;
import static org.trusttimeline.command.handling.ChartFixture.nothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.statement.breach.BreachRule;
import org.trusttimeline.command.statement.breach.StateImpact;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;

class WhoMaySpeakTest {

    private static final StateImpact IMPACT = new StateImpact(BREACH);

    @Test
    void aPartnerSpeaksForThemselves() {
        aBreach().when(ANN.toString(), Role.PARTNER, ANN_SAYS, IMPACT).thenStated(ImpactStated.class);
    }

    @Test
    void aPartnerDoesNotSpeakForTheOther() {
        aBreach()
                .when(BEN.toString(), Role.PARTNER, ANN_SAYS, IMPACT)
                .thenRefused(ChartRule.PARTNERS_SPEAK_FOR_THEMSELVES);
    }

    @Test
    void aPartnerDoesNotPassOnTheirOwnWordsAsAnothers() {
        aBreach()
                .whenReportedBy(BEN_SAYS, ANN.toString(), Role.PARTNER, ANN_SAYS, IMPACT)
                .thenRefused(ChartRule.PARTNERS_SPEAK_FOR_THEMSELVES);
    }

    @Test
    void theCareTeamRecordsWhatAPartnerSaidBeforeAll() {
        aBreach().when(CLINICIAN_ID, Role.CLINICIAN, ANN_SAYS, IMPACT).thenStated(ImpactStated.class);
    }

    @Test
    void theCareTeamRecordsWhatSomeoneElsePassedOn() {
        aBreach()
                .whenReportedBy(THIRD_PARTY, CLINICIAN_ID, Role.CLINICIAN, ANN_SAYS, IMPACT)
                .thenStated(ImpactStated.class);
    }

    @Test
    void anotherClinicianFindsNothing() {
        aBreach().when("erin", Role.CLINICIAN, ANN_SAYS, IMPACT).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void aClinicianDoesNotSpeakInAColleaguesName() {
        aBreach()
                .when(CLINICIAN_ID, Role.CLINICIAN, new Speaker.Clinician("erin"), IMPACT)
                .thenRefused(ChartRule.CLINICIANS_SPEAK_IN_THEIR_OWN_NAME);
    }

    @Test
    void anotherCouplesPartnerFindsNothing() {
        PartnerId stranger = new PartnerId(id("stranger"));
        aBreach()
                .when(stranger.toString(), Role.PARTNER, new Speaker.Partner(stranger), IMPACT)
                .thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void nobodyIsMadeToSpeakWhoDoesNotBelongHere() {
        PartnerId stranger = new PartnerId(id("stranger"));
        aBreach()
                .when(CLINICIAN, new StateImpact(BREACH))
                .thenRefused(BreachRule.ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT);
        aBreach()
                .when(new Speaker.Partner(stranger), IMPACT)
                .thenRefused(ChartRule.SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIATOR", "SUPERVISOR", "AUDITOR", "OPERATOR"})
    void theseStateNothing(Role role) {
        aBreach().when(CLINICIAN_ID, role, ANN_SAYS, IMPACT).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void nothingIsStatedBeforeARecordIsOpen() {
        nothing().when(ANN_SAYS, IMPACT).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void whoInsistsOnAnOlderChartIsToldThatItHasMoved() {
        aBreach().whenAt(0, ANN_SAYS, IMPACT).thenMoved();
        aBreach().whenAt(1, ANN_SAYS, IMPACT).thenStated(ImpactStated.class);
    }

    private static final String CLINICIAN_ID = "dana";
}
