package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CAT_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.THIRD_PARTY;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
import static org.trusttimeline.command.handling.ChartFixture.aCouple;
import static org.trusttimeline.command.handling.ChartFixture.breach;
import static org.trusttimeline.command.handling.ChartFixture.entry;
import static org.trusttimeline.command.handling.ChartFixture.id;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

class BreachTest {

    static Stream<Speaker> partnersAndClinicians() {
        return Stream.of(ANN_SAYS, BEN_SAYS, CAT_SAYS, CLINICIAN);
    }

    static Stream<Speaker> partners() {
        return Stream.of(ANN_SAYS, BEN_SAYS, CAT_SAYS);
    }

    static Stream<Speaker> whoWasNotHarmed() {
        return Stream.of(BEN_SAYS, CAT_SAYS, CLINICIAN, THIRD_PARTY);
    }

    @ParameterizedTest
    @MethodSource("partnersAndClinicians")
    void partnersAndCliniciansRecordIt(Speaker speaker) {
        aCouple().when(speaker, breach(List.of(ANN), List.of(BEN))).thenStated(BreachRecorded.class);
    }

    @Test
    void aThirdPartyDoesNot() {
        aCouple()
                .when(THIRD_PARTY, breach(List.of(ANN), List.of(BEN)))
                .thenRefused(Rule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH);
    }

    @Test
    void itIsRecordedOnce() {
        aBreach().when(ANN_SAYS, breach(List.of(ANN), List.of(BEN))).thenRefused(Rule.A_BREACH_IS_RECORDED_ONCE);
    }

    static Stream<RecordBreach> withoutRoles() {
        return Stream.of(
                breach(List.of(), List.of(BEN)),
                breach(List.of(ANN), List.of()),
                breach(List.of(ANN), List.of(ANN, BEN)));
    }

    @ParameterizedTest
    @MethodSource("withoutRoles")
    void itTellsWhoHasWhichRole(RecordBreach breach) {
        aCouple().when(ANN_SAYS, breach).thenRefused(Rule.A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT);
    }

    @Test
    void rolesAreOfPartnersOnly() {
        aCouple()
                .when(ANN_SAYS, breach(List.of(ANN), List.of(new PartnerId(id("stranger")))))
                .thenRefused(Rule.ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE);
    }

    @Test
    void aPartnerHarmedInOneBreachMayHaveCausedAnother() {
        RecordBreach other = new RecordBreach(
                new BreachId(id("other")), BreachKind.HALF_TRUTH, null, true, List.of(BEN), List.of(ANN), BREACH);
        aBreach().when(BEN_SAYS, other).thenStated(BreachRecorded.class);
    }

    @Test
    void aPartIsOfABreachOnRecord() {
        RecordBreach part = new RecordBreach(
                BREACH, BreachKind.LIE, null, null, List.of(ANN), List.of(BEN), new BreachId(id("unheard of")));
        aCouple().when(ANN_SAYS, part).thenRefused(Rule.NO_SUCH_BREACH);
    }

    @Test
    void violenceIsNotPutOnTheJointChart() {
        RecordBreach violence =
                new RecordBreach(BREACH, BreachKind.VIOLENCE_OR_COERCION, null, null, List.of(ANN), List.of(BEN), null);
        aCouple().when(ANN_SAYS, violence).thenRefused(Rule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART);
    }

    @Test
    void aHarmedPartnerStatesTheImpact() {
        aBreach().when(ANN_SAYS, new StateImpact(BREACH)).thenStated(ImpactStated.class);
    }

    @ParameterizedTest
    @MethodSource("whoWasNotHarmed")
    void nobodyElseStatesTheImpact(Speaker speaker) {
        aBreach().when(speaker, new StateImpact(BREACH)).thenRefused(Rule.ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT);
    }

    @Test
    void theImpactIsThatOfABreachOnRecord() {
        aCouple().when(ANN_SAYS, new StateImpact(BREACH)).thenRefused(Rule.NO_SUCH_BREACH);
    }

    @ParameterizedTest
    @MethodSource("partners")
    void eachPartnerAnswersForThemselves(Speaker speaker) {
        aBreach()
                .when(speaker, new AnswerWillingness(BREACH, Answer.UNSURE, Answer.YES, null, Answer.NO, null))
                .thenStated(WillingnessAnswered.class);
    }

    @Test
    void aClinicianDoesNotAnswerForThem() {
        aBreach()
                .when(CLINICIAN, new AnswerWillingness(BREACH, Answer.YES, null, null, null, null))
                .thenRefused(Rule.EACH_PARTNER_ANSWERS_FOR_THEMSELVES);
    }

    @Test
    void anAnswerIsTakenBackAtOnce() {
        aBreach()
                .given(ANN_SAYS, new AnswerWillingness(BREACH, Answer.YES, null, null, null, null))
                .when(ANN_SAYS, new AnswerWillingness(BREACH, Answer.NO, null, null, null, null))
                .thenStated(WillingnessAnswered.class);
    }

    @Test
    void violenceIsKeptOnAPartnerChart() {
        RecordBreach violence =
                new RecordBreach(BREACH, BreachKind.VIOLENCE_OR_COERCION, null, null, List.of(ANN), List.of(BEN), null);
        aCouple().inPrivate(ANN).when(ANN_SAYS, violence).thenStated(BreachRecorded.class);
        aBreach()
                .when(ANN_SAYS, new AddBreachInformation(BREACH, null, BreachKind.VIOLENCE_OR_COERCION, null, null))
                .thenRefused(Rule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART);
    }

    @Test
    void howABreachIsNamedIsAHarmedPartnersToSay() {
        RecordBreach named = new RecordBreach(
                BREACH, BreachKind.LIE, BreachName.MISUNDERSTANDING, null, List.of(ANN), List.of(BEN), null);
        aCouple().when(ANN_SAYS, named).thenStated(BreachRecorded.class);
        aCouple().when(CLINICIAN, named).thenStated(BreachRecorded.class);
        aCouple().when(BEN_SAYS, named).thenRefused(Rule.ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH);
        aBreach()
                .when(CAT_SAYS, new AddBreachInformation(BREACH, null, null, BreachName.BREACH, null))
                .thenRefused(Rule.ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH);
    }

    @Test
    void onlyAQuestionIsAnswered() {
        aBreach().when(BEN_SAYS, new AnswerQuestion(entry("told"))).thenRefused(Rule.NO_SUCH_QUESTION);
    }
}
