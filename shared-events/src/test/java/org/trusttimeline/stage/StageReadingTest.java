package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Story.AFFAIR;
import static org.trusttimeline.stage.Story.ANN;
import static org.trusttimeline.stage.Story.BEN;
import static org.trusttimeline.stage.Story.CAT;
import static org.trusttimeline.stage.Story.CLINICIAN;
import static org.trusttimeline.stage.Story.LIE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;

class StageReadingTest {

    private static final Speaker ANN_SPEAKING = new Speaker.Partner(ANN);

    @Nested
    class Foundation {

        @Test
        void beforeAnyBreach() {
            StageReading reading = Story.of(ANN, BEN).read();
            assertThat(reading.stage()).isEqualTo(Stage.FOUNDATION);
            assertThat(reading.repairs()).isEmpty();
            assertThat(reading.since()).isNotNull();
        }

        @Test
        void aMisunderstandingOpensNoRepair() {
            StageReading reading = Story.of(ANN, BEN)
                    .breach(AFFAIR, BreachKind.MISCOMMUNICATION, BreachName.MISUNDERSTANDING, null, "2005")
                    .read();
            assertThat(reading.stage()).isEqualTo(Stage.FOUNDATION);
        }

        @Test
        void violenceOpensNoneAndAsksNobodyForAnything() {
            StageReading reading = Story.of(ANN, BEN)
                    .breach(AFFAIR, BreachKind.VIOLENCE_OR_COERCION, null, null, "2005")
                    .read();
            assertThat(reading.repairs()).isEmpty();
        }
    }

    @Nested
    class Willing {

        @Test
        void aBreachAsksEveryPartner() {
            StageReading reading = Story.of(ANN, BEN).affair("2005-10-09").read();
            assertThat(reading.stage()).isEqualTo(Stage.WILLINGNESS);
            assertThat(reading.repairs().getFirst().notYetShown())
                    .containsExactly(new SignNotShown(Sign.WILLING, ANN), new SignNotShown(Sign.WILLING, BEN));
        }

        @Test
        void aRecordMayBeOpenedLongAfterWhatItTells() {
            StageReading reading =
                    Story.opened("2019", ANN, BEN).affair("2005-10-09").read();
            assertThat(reading.since()).isEqualTo(reading.repairs().getFirst().since());
        }

        @Test
        void oneYesIsNotEnough() {
            assertThat(Story.of(ANN, BEN)
                            .affair("2005-10-09")
                            .willing(BEN, "2005-10-10")
                            .read()
                            .stage())
                    .isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void everyYesOpensAtone() {
            Story story = Story.bothWilling();
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.read().since())
                    .isNotNull()
                    .extracting(Since::entry)
                    .isEqualTo(story.last());
        }

        @ParameterizedTest
        @EnumSource(names = {"NO", "UNSURE"})
        void theLatestAnswerGovernsAndTheStageFallsBack(Answer answer) {
            assertThat(Story.bothWilling().answers(ANN, answer, "2006").read().stage())
                    .isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void anEarlierNoToldLaterDoesNotGovern() {
            assertThat(Story.bothWilling()
                            .answers(ANN, Answer.NO, "2005-10-12")
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }
    }

    @Nested
    class Atone {

        @Test
        void itsThreeSignsTogetherLeadOn() {
            assertThat(Story.atoned().read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void anAcceptedAmendAloneMovesNothing() {
            assertThat(Story.bothWilling()
                            .offers("2005-11-01")
                            .accepts(ANN, 1, "2005-11-02")
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }

        @Test
        void aCliniciansNoticeSupportsAndDoesNotCount() {
            StageReading reading = Story.bothWilling()
                    .offers("2005-11-01")
                    .accepts(ANN, 1, "2005-11-02")
                    .notices(CLINICIAN, "2005-12-01")
                    .forgives(ANN, Forgiveness.GIVEN, "2005-12-24")
                    .read();
            assertThat(reading.stage()).isEqualTo(Stage.ATONE);
            assertThat(reading.repairs().getFirst().notYetShown())
                    .containsExactly(new SignNotShown(Sign.CHANGED_BEHAVIOUR_NOTICED, ANN));
        }

        @ParameterizedTest
        @EnumSource(names = {"NOT_NOW", "OPEN_TO_IT"})
        void forgivenessTakenBackFallsBack(Forgiveness word) {
            Story story = Story.atoned().forgives(ANN, word, "2006-03-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.trueOn("2006-02-28").stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void anAmendThatLapsedFallsBackAndIsNamed() {
            Story story = Story.atoned().lapses("2006-03-01");
            RepairReading repair = story.read().repairs().getFirst();
            assertThat(repair.stage()).isEqualTo(Stage.ATONE);
            assertThat(repair.amendsLapsed()).containsExactly(story.last());
            assertThat(repair.notYetShown()).containsExactly(new SignNotShown(Sign.AMEND_OFFERED, BEN));
        }

        @Test
        void anAmendDeclinedAfterAllFallsBack() {
            assertThat(Story.atoned().declines(ANN, 1, "2006").read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void aRevisionWantsItsOwnAnswer() {
            Story story = Story.atoned().revises(2, "2006-01-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.accepts(ANN, 1, "2006-01-02").read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.accepts(ANN, 2, "2006-01-03").read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void eachHarmedPartnerForgivesForThemselves() {
            Story story = Story.of(ANN, BEN, CAT)
                    .breachOfThree("2005-10-09")
                    .willing(ANN, "2005-10-20")
                    .willing(BEN, "2005-10-20")
                    .willing(CAT, "2005-10-20")
                    .offers("2005-11-01")
                    .accepts(CAT, 1, "2005-11-02")
                    .notices(ANN_SPEAKING, "2005-12-01")
                    .forgives(ANN, Forgiveness.GIVEN, "2005-12-24");
            assertThat(story.read().repairs().getFirst().notYetShown())
                    .containsExactly(new SignNotShown(Sign.FORGIVENESS_SPOKEN_OF, CAT));
            assertThat(story.forgives(CAT, Forgiveness.SOME, "2006").read().stage())
                    .isEqualTo(Stage.ATTUNE);
        }

        @Test
        void aWordPassedOnByAnotherIsNeverCounted() {
            Speaker paper = new Speaker.ThirdParty("paper");
            assertThat(Story.bothWilling()
                            .offers("2005-11-01")
                            .accepts(ANN, 1, "2005-11-02")
                            .notices(ANN_SPEAKING, "2005-12-01")
                            .reportedBy(paper)
                            .forgives(ANN, Forgiveness.GIVEN, "2005-12-24")
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }

        @Test
        void aYearThatPassesMovesNothing() {
            Story story = Story.bothWilling();
            assertThat(story.trueOn("2015-10-20").stage())
                    .isEqualTo(story.trueOn("2005-10-20").stage());
        }
    }

    @Nested
    class AfterWhatWasTold {

        @Test
        void whatWasSaidBeforeTheBreachEndedDoesNotCount() {
            Story story = Story.of(ANN, BEN).affair("2000/2006-06").withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.read().repairs().getFirst().inForce())
                    .extracting(SignInForce::sign)
                    .containsOnly(Sign.WILLING);
        }

        @Test
        void alsoWhereItWasKnownBeforeItEnded() {
            assertThat(Story.of(ANN, BEN)
                            .learned(ANN, "2005-10-09")
                            .affair("2000/2006-06")
                            .withEverySign()
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }

        @Test
        void aBreachThatIsStillGoingOnIsNotAtonedForWhateverIsSaidSince() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/..")
                    .withEverySign()
                    .accepts(ANN, 1, "2020-01-01")
                    .notices(ANN_SPEAKING, "2020-01-01")
                    .forgives(ANN, Forgiveness.GIVEN, "2020-01-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void aBreachWhoseEndNobodyStatedEndedWhenAHarmedPartnerLearnedOfIt() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/")
                    .withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void aLieAboutItToldLaterUndoesTheSignsAndLeavesWillingnessStanding() {
            Story story = Story.atoned().learned(ANN, "2006-05-01").lieAboutIt("2005-10-09");
            RepairReading repair = story.read().repairs().getFirst();
            assertThat(story.read().repairs()).hasSize(1);
            assertThat(repair.parts()).containsExactly(LIE);
            assertThat(repair.stage()).isEqualTo(Stage.ATONE);
            assertThat(repair.since().entry()).isEqualTo(story.last());
            assertThat(repair.inForce())
                    .filteredOn(sign -> sign.by().equals(ANN))
                    .singleElement()
                    .matches(SignInForce::beforeThisWasTold);
        }

        @Test
        void asKnownBeforeItWasToldTheStageStood() {
            Story story = Story.atoned().learned(ANN, "2006-05-01").lieAboutIt("2005-10-09");
            assertThat(story.knownOn("2006-04-30").stage()).isEqualTo(Stage.ATTUNE);
            assertThat(story.knownOn("2006-05-01").stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void whoeverHidAThingAlwaysKnewItAndThatNeverCounts() {
            Story story = Story.of(ANN, BEN)
                    .learned(BEN, "2000")
                    .learned(ANN, "2005-10-09")
                    .affair("2000/2005");
            assertThat(story.knownOn("2005-10-08").stage()).isEqualTo(Stage.FOUNDATION);
            assertThat(story.trueOn("2001-01-01").stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void isNoNewsToWhoeverCausedIt() {
            RepairReading repair = Story.atoned()
                    .toldBy(ANN)
                    .lieAboutIt("2006-05-01")
                    .read()
                    .repairs()
                    .getFirst();
            assertThat(repair.inForce()).noneMatch(SignInForce::beforeThisWasTold);
        }

        @Test
        void whatTheRecordLearnedIsAbsentAsKnownBefore() {
            Story story = Story.of(ANN, BEN).learnedByTheRecord("2013-01").affair("1995~/2005~");
            assertThat(story.knownOn("2012-12-31").repairs()).isEmpty();
            assertThat(story.knownOn("2013-01-31").repairs()).hasSize(1);
        }
    }

    @Nested
    class ShownToAPartner {

        @Test
        void onlyWhatIsTheirOwnToSay() {
            StageReading reading =
                    Story.of(ANN, BEN).affair("2005-10-09").read().shownTo(ANN);
            assertThat(reading.repairs().getFirst().notYetShown()).containsExactly(new SignNotShown(Sign.WILLING, ANN));
        }

        @Test
        void theOthersAnswerOnceAllHaveAnswered() {
            Story story = Story.of(ANN, BEN).affair("2005-10-09").willing(BEN, "2005-10-10");
            assertThat(story.read().shownTo(ANN).repairs().getFirst().inForce()).isEmpty();
            assertThat(story.read().shownTo(BEN).repairs().getFirst().inForce()).hasSize(1);
            story.answers(ANN, Answer.UNSURE, "2005-10-11");
            assertThat(story.read().shownTo(ANN).repairs().getFirst().inForce()).hasSize(1);
        }
    }

    @Test
    void theCouplesStageIsThatOfTheEarliestRepair() {
        Story story = Story.atoned().breach(LIE, BreachKind.LIE, null, null, "2007");
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        assertThat(story.read().repairs())
                .extracting(RepairReading::stage)
                .containsExactly(Stage.ATTUNE, Stage.WILLINGNESS);
    }

    @RepeatedTest(50)
    void theOrderInWhichEntriesAreHandedInDoesNotMatter(RepetitionInfo repetition) {
        Story story = Story.atoned()
                .learned(ANN, "2006-05-01")
                .lieAboutIt("2005-10-09")
                .revises(2, "2006-06")
                .accepts(ANN, 2, "2006-07")
                .lapses("2007");
        assertThat(story.readShuffled(repetition.getCurrentRepetition())).isEqualTo(story.read());
    }
}
