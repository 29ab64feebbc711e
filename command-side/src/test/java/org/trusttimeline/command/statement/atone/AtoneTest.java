package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.handling.ChartFixture.AMEND;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CAT_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.THIRD_PARTY;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Forgiveness;

class AtoneTest {

    private static final OfferAmend OFFER = new OfferAmend(AMEND, BREACH, AmendKind.THERAPY, null);
    private static final ReviseAmend REVISION = new ReviseAmend(AMEND, AmendKind.OTHER, null);

    static ChartFixture anOffer() {
        return aBreach().given(BEN_SAYS, OFFER);
    }

    static Stream<Speaker> whoDidNotCauseIt() {
        return Stream.of(ANN_SAYS, CAT_SAYS, CLINICIAN, THIRD_PARTY);
    }

    static Stream<Speaker> whoWasNotHarmed() {
        return Stream.of(BEN_SAYS, CAT_SAYS, CLINICIAN, THIRD_PARTY);
    }

    static Stream<Speaker> neitherHarmedNorClinician() {
        return Stream.of(BEN_SAYS, CAT_SAYS, THIRD_PARTY);
    }

    static Stream<Speaker> harmedOrClinician() {
        return Stream.of(ANN_SAYS, CLINICIAN);
    }

    @Test
    void whoCausedItOffersAmends() {
        aBreach().when(BEN_SAYS, OFFER).thenStated(AmendOffered.class);
    }

    @ParameterizedTest
    @MethodSource("whoDidNotCauseIt")
    void nobodyElseOffersAmends(Speaker speaker) {
        aBreach().when(speaker, OFFER).thenRefused(AtoneRule.ONLY_WHO_CAUSED_IT_OFFERS_AMENDS);
    }

    @Test
    void anAmendIsOfferedOnce() {
        anOffer().when(BEN_SAYS, OFFER).thenRefused(AtoneRule.AN_AMEND_IS_OFFERED_ONCE);
    }

    @Test
    void whoOfferedItRevisesIt() {
        anOffer().when(BEN_SAYS, REVISION).thenStated(AmendRevised.class);
    }

    @ParameterizedTest
    @MethodSource("whoDidNotCauseIt")
    void nobodyElseRevisesIt(Speaker speaker) {
        anOffer().when(speaker, REVISION).thenRefused(AtoneRule.ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT);
    }

    @Test
    void onlyAnAmendOnRecordIsRevised() {
        aBreach().when(BEN_SAYS, REVISION).thenRefused(ChartRule.NO_SUCH_AMEND);
    }

    @Test
    void aHarmedPartnerAcceptsAndDeclines() {
        anOffer().when(ANN_SAYS, new AcceptAmend(AMEND, 1)).thenStated(AmendAccepted.class);
        anOffer().when(ANN_SAYS, new DeclineAmend(AMEND, 1)).thenStated(AmendDeclined.class);
    }

    @Test
    void anAcceptanceIsTakenBackAtOnce() {
        anOffer()
                .given(ANN_SAYS, new AcceptAmend(AMEND, 1))
                .when(ANN_SAYS, new DeclineAmend(AMEND, 1))
                .thenStated(AmendDeclined.class);
    }

    @ParameterizedTest
    @MethodSource("whoWasNotHarmed")
    void nobodyElseAnswersAnAmend(Speaker speaker) {
        anOffer()
                .when(speaker, new AcceptAmend(AMEND, 1))
                .thenRefused(AtoneRule.ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND);
        anOffer()
                .when(speaker, new DeclineAmend(AMEND, 1))
                .thenRefused(AtoneRule.ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2})
    void anAnswerNamesAVersionThatWasOffered(int version) {
        anOffer()
                .when(ANN_SAYS, new AcceptAmend(AMEND, version))
                .thenRefused(AtoneRule.AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED);
    }

    @Test
    void aRevisionMakesTheNextVersion() {
        anOffer()
                .given(BEN_SAYS, REVISION)
                .when(ANN_SAYS, new AcceptAmend(AMEND, 2))
                .thenStated(AmendAccepted.class);
    }

    @ParameterizedTest
    @MethodSource("harmedOrClinician")
    void theseSayThatItLapsed(Speaker speaker) {
        anOffer().when(speaker, new LetAmendLapse(AMEND)).thenStated(AmendLapsed.class);
    }

    @ParameterizedTest
    @MethodSource("neitherHarmedNorClinician")
    void nobodyElseSaysThatItLapsed(Speaker speaker) {
        anOffer()
                .when(speaker, new LetAmendLapse(AMEND))
                .thenRefused(AtoneRule.ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED);
    }

    @ParameterizedTest
    @MethodSource("harmedOrClinician")
    void theseNoticeChangedBehaviour(Speaker speaker) {
        aBreach().when(speaker, new NoticeChangedBehaviour(BREACH)).thenStated(ChangedBehaviourNoticed.class);
    }

    @ParameterizedTest
    @MethodSource("neitherHarmedNorClinician")
    void nobodyElseNoticesIt(Speaker speaker) {
        aBreach()
                .when(speaker, new NoticeChangedBehaviour(BREACH))
                .thenRefused(AtoneRule.WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE);
    }

    @ParameterizedTest
    @EnumSource
    void aHarmedPartnerSpeaksOfForgiveness(Forgiveness word) {
        aBreach()
                .given(ANN_SAYS, new SpeakOfForgiveness(BREACH, Forgiveness.GIVEN))
                .when(ANN_SAYS, new SpeakOfForgiveness(BREACH, word))
                .thenStated(ForgivenessSpokenOf.class);
    }

    @ParameterizedTest
    @MethodSource("whoWasNotHarmed")
    void noOneDoesItForThem(Speaker speaker) {
        aBreach()
                .when(speaker, new SpeakOfForgiveness(BREACH, Forgiveness.GIVEN))
                .thenRefused(AtoneRule.ONLY_A_HARMED_PARTNER_FORGIVES);
    }
}
