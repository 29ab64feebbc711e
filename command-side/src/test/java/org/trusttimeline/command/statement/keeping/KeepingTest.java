package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.THIRD_PARTY;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
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
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.atone.SpeakOfAnger;
import org.trusttimeline.command.statement.attune.AcknowledgeStatement;
import org.trusttimeline.command.statement.attune.AttuneRule;
import org.trusttimeline.command.statement.attune.StateNeed;
import org.trusttimeline.command.statement.breach.AnswerWillingness;
import org.trusttimeline.command.statement.breach.StateImpact;
import org.trusttimeline.command.statement.foundation.CloseRecord;
import org.trusttimeline.command.statement.foundation.FoundationRule;
import org.trusttimeline.command.statement.foundation.ReopenRecord;
import org.trusttimeline.command.statement.sustain.HoldCheckIn;
import org.trusttimeline.command.statement.sustain.SustainRule;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.DenialBasis;

class KeepingTest {

    private static final MarkEnteredInError MARK = new MarkEnteredInError(entry("told"));

    static CorrectEntry correction(EntryRef entry) {
        return new CorrectEntry(entry, Edtf.parse("2005"), null, null, null);
    }

    static ChartFixture aRequest() {
        return aBreach().given("request", ANN_SAYS, new RequestAmendment(entry("told")));
    }

    static Stream<Command> answers() {
        return Stream.of(
                new StateImpact(BREACH),
                new AnswerWillingness(BREACH, Answer.UNSURE, null, null, null, null),
                new SpeakOfAnger(BREACH));
    }

    @Test
    void aBreachThatNobodyAnsweredIsPutRight() {
        aBreach().when(ANN_SAYS, correction(entry("told"))).thenStated(EntryCorrected.class);
        aBreach().when(CLINICIAN, MARK).thenStated(EntryMarkedInError.class);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aBreachThatAHarmedPartnerAnsweredStaysAsItWasTold(Command answer) {
        aBreach()
                .given(ANN_SAYS, answer)
                .when(ANN_SAYS, correction(entry("told")))
                .thenRefused(KeepingRule.AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD);
        aBreach()
                .given(ANN_SAYS, answer)
                .when(CLINICIAN, MARK)
                .thenRefused(KeepingRule.AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD);
    }

    @Test
    void whatWasPassedOnOrSaidByWhoCausedItIsNoAnswer() {
        aBreach()
                .given("passed on", ANN_SAYS, THIRD_PARTY, new StateImpact(BREACH))
                .given(BEN_SAYS, new AnswerWillingness(BREACH, Answer.NO, null, null, null, null))
                .when(CLINICIAN, MARK)
                .thenStated(EntryMarkedInError.class);
    }

    @Test
    void aCorrectionSaysWhatIsRight() {
        aBreach()
                .when(ANN_SAYS, new CorrectEntry(entry("told"), null, null, null, null))
                .thenRefused(KeepingRule.A_CORRECTION_SAYS_WHAT_IS_RIGHT);
        Learned stranger = new Learned(new Knower(new PartnerId(id("stranger"))), Edtf.parse("2005"));
        aBreach()
                .when(ANN_SAYS, new CorrectEntry(entry("told"), null, List.of(stranger), null, null))
                .thenRefused(ChartRule.SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE);
    }

    @Test
    void aCorrectionChangesSomething() {
        corrected("2005")
                .when(ANN_SAYS, correction(entry("told")))
                .thenRefused(KeepingRule.A_CORRECTION_CHANGES_SOMETHING);
        corrected("2005")
                .when(ANN_SAYS, new CorrectEntry(entry("told"), null, List.of(), null, null))
                .thenRefused(KeepingRule.A_CORRECTION_CHANGES_SOMETHING);
        corrected("2004").when(ANN_SAYS, correction(entry("told"))).thenStated(EntryCorrected.class);
        corrected("2005")
                .when(ANN_SAYS, new CorrectEntry(entry("told"), Edtf.parse("2005"), null, null, Topic.WORK))
                .thenStated(EntryCorrected.class);
    }

    @Test
    void whereItIsOpenWhichCorrectionCountsTheSameMayBeSaidAgain() {
        corrected("2005")
                .given(ANN_SAYS, new MarkEnteredInError(entry("correction")))
                .when(ANN_SAYS, correction(entry("told")))
                .thenStated(EntryCorrected.class);
        corrected("2005")
                .given(ANN_SAYS, new SayNotFreelyGiven(entry("correction")))
                .when(ANN_SAYS, correction(entry("told")))
                .thenStated(EntryCorrected.class);
        aBreach()
                .given("correction", ANN_SAYS, CLINICIAN, correction(entry("told")))
                .when(ANN_SAYS, correction(entry("told")))
                .thenStated(EntryCorrected.class);
    }

    @Test
    void aCorrectionIsNotCorrectedButTheEntryAnew() {
        corrected("2005")
                .when(ANN_SAYS, correction(entry("correction")))
                .thenRefused(KeepingRule.A_CORRECTION_IS_NOT_CORRECTED);
        corrected("2004").when(ANN_SAYS, correction(entry("told"))).thenStated(EntryCorrected.class);
    }

    @Test
    void anEntryIsMarkedOnceUnlessTheMarkWasTakenBack() {
        aBreach().given("mark", ANN_SAYS, MARK).when(CLINICIAN, MARK).thenRefused(KeepingRule.AN_ENTRY_IS_MARKED_ONCE);
        aBreach()
                .given("mark", ANN_SAYS, MARK)
                .given(ANN_SAYS, new SayNotFreelyGiven(entry("mark")))
                .when(CLINICIAN, MARK)
                .thenStated(EntryMarkedInError.class);
    }

    @Test
    void aCorrectionKeepsToTheDatesThatStand() {
        Learned early = new Learned(new Knower(ANN), Edtf.parse("2003"));
        corrected("2005")
                .when(ANN_SAYS, new CorrectEntry(entry("told"), null, List.of(early), null, null))
                .thenRefused(ChartRule.NOBODY_KNOWS_BEFORE_IT_HAPPENED);
        corrected("2005")
                .when(ANN_SAYS, new CorrectEntry(entry("told"), null, List.of(early, early), null, null))
                .thenRefused(ChartRule.EACH_KNOWER_IS_NAMED_ONCE);
    }

    private static ChartFixture corrected(String occurred) {
        return aBreach()
                .given("correction", ANN_SAYS, new CorrectEntry(entry("told"), Edtf.parse(occurred), null, null, null));
    }

    @Test
    void theOpeningStays() {
        ChartFixture.nothing()
                .given("opening", CLINICIAN, ChartFixture.open(ANN, ChartFixture.BEN))
                .when(CLINICIAN, new MarkEnteredInError(entry("opening")))
                .thenRefused(KeepingRule.THE_OPENING_OF_A_RECORD_STAYS);
    }

    @Test
    void onlyAnEntryOfTheSameChartIsPutRight() {
        aBreach().when(ANN_SAYS, correction(entry("nothing"))).thenRefused(ChartRule.NO_SUCH_ENTRY);
        aBreach().inPrivate(ANN).when(ANN_SAYS, correction(jointEntry("told"))).thenRefused(ChartRule.NO_SUCH_ENTRY);
        aBreach().inPrivate(ANN).when(ANN_SAYS, correction(entry("told"))).thenRefused(ChartRule.NO_SUCH_ENTRY);
    }

    @Test
    void aPrivateEntryIsPutRightWhereItStands() {
        aBreach()
                .inPrivate(ANN)
                .given("need", ANN_SAYS, new StateNeed())
                .when(ANN_SAYS, correction(entry("need")))
                .thenStated(EntryCorrected.class);
    }

    @Test
    void onesOwnWordsAreNotAcknowledged() {
        aBreach()
                .when(ANN_SAYS, new AcknowledgeStatement(entry("told")))
                .thenRefused(AttuneRule.ONLY_ANOTHER_PARTNER_ACKNOWLEDGES_A_STATEMENT);
    }

    @Test
    void whatWasPassedOnIsSaidNotToBeFreelyGivenByWhoseWordsTheyAre() {
        aBreach()
                .given("passed on", ANN_SAYS, THIRD_PARTY, new StateNeed())
                .when(ANN_SAYS, new SayNotFreelyGiven(entry("passed on")))
                .thenStated(NotFreelyGivenSaid.class);
    }

    @Test
    void aRequestIsDecidedOnceAndExtendedOnce() {
        aRequest().when(CLINICIAN, new ExtendAmendment(entry("request"))).thenStated(AmendmentExtended.class);
        aRequest()
                .given(CLINICIAN, new ExtendAmendment(entry("request")))
                .when(CLINICIAN, new ExtendAmendment(entry("request")))
                .thenRefused(KeepingRule.AN_AMENDMENT_IS_EXTENDED_ONCE);
        aRequest()
                .given(CLINICIAN, new ExtendAmendment(entry("request")))
                .when(CLINICIAN, new DenyAmendment(entry("request"), DenialBasis.ACCURATE_AND_COMPLETE))
                .thenStated(AmendmentDenied.class);
        aRequest()
                .given(CLINICIAN, new AcceptAmendment(entry("request")))
                .when(CLINICIAN, new DenyAmendment(entry("request"), DenialBasis.ACCURATE_AND_COMPLETE))
                .thenRefused(KeepingRule.AN_AMENDMENT_IS_DECIDED_ONCE);
        aBreach().when(CLINICIAN, new AcceptAmendment(entry("told"))).thenRefused(ChartRule.NO_SUCH_AMENDMENT_REQUEST);
    }

    @Test
    void onlyADenialIsRebutted() {
        aRequest().when(ANN_SAYS, new RebutDenial(entry("request"))).thenRefused(KeepingRule.ONLY_A_DENIAL_IS_REBUTTED);
        aRequest()
                .given(CLINICIAN, new DenyAmendment(entry("request"), DenialBasis.ACCURATE_AND_COMPLETE))
                .when(ANN_SAYS, new RebutDenial(entry("request")))
                .thenStated(DenialRebutted.class);
    }

    @Test
    void aClosedRecordStillTakesWhatIsToBeSaidAndIsReopened() {
        aBreach()
                .given(CLINICIAN, new CloseRecord())
                .when(CLINICIAN, new CloseRecord())
                .thenRefused(FoundationRule.A_RECORD_IS_CLOSED_ONCE);
        aBreach()
                .given(CLINICIAN, new CloseRecord())
                .when(ANN_SAYS, new SayNotFreelyGiven(entry("told")))
                .thenStated(NotFreelyGivenSaid.class);
        aBreach()
                .given(CLINICIAN, new CloseRecord())
                .when(CLINICIAN, new ReopenRecord())
                .thenStated(RecordReopened.class);
        aBreach().when(CLINICIAN, new ReopenRecord()).thenRefused(FoundationRule.ONLY_A_CLOSED_RECORD_IS_REOPENED);
        aBreach()
                .given(CLINICIAN, new CloseRecord())
                .when(ANN_SAYS, new ReopenRecord())
                .thenRefused(FoundationRule.ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD);
    }

    @Test
    void aClosingGivesNoCause() {
        aBreach()
                .about(Topic.MONEY)
                .when(CLINICIAN, new CloseRecord())
                .thenRefused(FoundationRule.A_CLOSING_GIVES_NO_CAUSE);
        aBreach()
                .given(CLINICIAN, new CloseRecord())
                .about(Topic.MONEY)
                .when(CLINICIAN, new ReopenRecord())
                .thenRefused(FoundationRule.A_CLOSING_GIVES_NO_CAUSE);
    }

    @Test
    void aRequestIsDecidedOnTheChartOnWhichItWasMade() {
        aRequest()
                .inPrivate(ANN)
                .given("request", ANN_SAYS, new RequestAmendment(jointEntry("told")))
                .when(CLINICIAN, new AcceptAmendment(jointEntry("request")))
                .thenRefused(ChartRule.NO_SUCH_AMENDMENT_REQUEST);
    }

    @Test
    void aCheckInNamesItsPractices() {
        aBreach().when(ANN_SAYS, new HoldCheckIn(List.of())).thenRefused(SustainRule.A_CHECK_IN_NAMES_ITS_PRACTICES);
    }
}
