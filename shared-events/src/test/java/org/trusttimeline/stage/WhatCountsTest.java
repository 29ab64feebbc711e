package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Since;

/** Words passed on, entered in error, or corrected. */
class WhatCountsTest {

    @Nested
    class PassedOn {

        private Story annsYesPassedOn() {
            return Story.of(ANN, BEN)
                    .affair("2005-10-09")
                    .willing(BEN, "2005-10-20")
                    .reportedBy(CLINICIAN)
                    .willing(ANN, "2005-10-20")
                    .called("yes");
        }

        @Test
        void wordsPassedOnDoNotCount() {
            assertThat(annsYesPassedOn().read().stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void confirmedTheyCountAtTheirOwnPlace() {
            Story story = annsYesPassedOn().confirms(ANN, "yes", "2006-01-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.read().since()).extracting(Since::entry).isEqualTo(story.cited("yes"));
            assertThat(story.trueOn("2005-10-20").stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void notAsKnownBeforeTheConfirmation() {
            Story story = annsYesPassedOn().confirms(ANN, "yes", "2006-01-01");
            assertThat(story.knownOn("2005-12-31").stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void nobodyElseConfirmsThem() {
            assertThat(annsYesPassedOn().confirms(BEN, "yes", "2006").read().stage())
                    .isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void aConfirmationThatIsItselfPassedOnConfirmsNothing() {
            assertThat(annsYesPassedOn()
                            .reportedBy(CLINICIAN)
                            .confirms(ANN, "yes", "2006")
                            .read()
                            .stage())
                    .isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void confirmedInPrivateTheyCountForTheCareTeamAlone() {
            Story story = annsYesPassedOn().inPrivate(ANN).confirms(ANN, "yes", "2006");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.readJointly().stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void aYesConfirmedUnderPressureIsNone() {
            Story story = annsYesPassedOn().confirms(ANN, "yes", "2006-01-01").called("confirmation");
            assertThat(story.notFreely(ANN, "confirmation", "2006-03-01").read().stage())
                    .isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void aConfirmationNotFreelyGivenLeavesNothingSaid() {
            Story story = Story.bothWilling()
                    .reportedBy(CLINICIAN)
                    .answers(ANN, Answer.NO, "2006-01-01")
                    .called("no")
                    .confirms(ANN, "no", "2006-02-01")
                    .called("confirmation");
            assertThat(story.notFreely(ANN, "confirmation", "2006-03-01").read().stage())
                    .isEqualTo(Stage.WILLINGNESS);
        }
    }

    @Nested
    class EnteredInError {

        private Story takenBack() {
            return Story.bothWilling().answers(ANN, Answer.NO, "2006-01-01").called("no");
        }

        @Test
        void isAsIfNeverSaid() {
            assertThat(takenBack().inError("no", "2006-02-01").read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void whereverTheMarkIsKnownAlsoAsTrueBeforeIt() {
            Story story = takenBack().inError("no", "2006-02-01");
            assertThat(story.trueOn("2006-01-15").stage()).isEqualTo(Stage.ATONE);
            assertThat(story.knownOn("2006-01-15").stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void aMarkMadeInErrorMarksNothing() {
            Story story = takenBack().inError("no", "2006-02-01").called("mark").inError("mark", "2006-03-01");
            assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
            assertThat(story.called("mark of mark")
                            .inError("mark of mark", "2006-04")
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }

        @Test
        void theSameIdOnAnotherChartIsAnotherEntry() {
            Story story = takenBack();
            EntryRef here = story.ref("no");
            story.inPrivate(ANN).says(CLINICIAN, "2006-02-01", said -> new EntryMarkedInError(said, here));
            assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void aPrivateMarkMayMeanAJointEntry() {
            assertThat(takenBack()
                            .inPrivate(ANN)
                            .inError("no", "2006-02-01")
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }
    }

    @Nested
    class Corrected {

        @Test
        void anEntryIsReadAtItsCorrectedDate() {
            Story story = Story.bothWilling()
                    .answers(ANN, Answer.NO, "2006-01-01")
                    .called("no")
                    .corrects("no", "2005-10-12", "2006-02-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.knownOn("2006-01-15").stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void theLatestCorrectionByItsPlaceGoverns() {
            Story story = Story.bothWilling()
                    .answers(ANN, Answer.NO, "2006-01-01")
                    .called("no")
                    .corrects("no", "2005-10-12", "2006-03-01")
                    .corrects("no", "2006-01-02", "2006-02-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void fieldByField() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/2005")
                    .called("affair")
                    .corrects("affair", "2002/2005", "2006-01-01");
            EntryRef affair = story.ref("affair");
            List<Learned> corrected = List.of(new Learned(new Knower(ANN), Edtf.parse("2006-01-15")));
            story.says(BEN, "2006-02-01", said -> new EntryCorrected(said, affair, null, corrected, null, null));
            assertThat(story.trueOn("2002-06-30").repairs()).isEmpty();
            assertThat(story.trueOn("2002-12-31").repairs()).hasSize(1);
            assertThat(story.repair().since().moment()).isEqualTo("2002-12-31T23:59:59.999Z");
            assertThat(story.knownOn("2006-01-31").repairs())
                    .as("before the second correction")
                    .hasSize(1);
        }

        @Test
        void aCorrectionMadeInErrorCorrectsNothing() {
            Story story = Story.bothWilling()
                    .answers(ANN, Answer.NO, "2006-01-01")
                    .called("no")
                    .corrects("no", "2005-10-12", "2006-02-01")
                    .called("correction")
                    .inError("correction", "2006-03-01");
            assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void aCorrectionMayShortenABreach() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/2007")
                    .called("affair")
                    .withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.corrects("affair", "2000/2004", "2008").read().stage())
                    .isEqualTo(Stage.ATTUNE);
        }
    }
}
