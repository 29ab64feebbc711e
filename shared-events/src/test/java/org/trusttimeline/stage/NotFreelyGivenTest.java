package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.AMEND;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;

/** What is said not to have been freely given leaves nothing said, and brings nothing back. */
class NotFreelyGivenTest {

    @Test
    void leavesNothingSaidAndNothingEarlierComesBack() {
        Story story = Story.bothWilling()
                .answers(ANN, Answer.UNSURE, "2006-01-01")
                .willing(ANN, "2006-02-01")
                .called("pressed")
                .notFreely(ANN, "pressed", "2006-03-01");
        assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
        assertThat(story.repair().allHaveAnswered()).isFalse();
    }

    @Test
    void aNoThatWasPressedForDoesNotBringTheYesBack() {
        assertThat(Story.bothWilling()
                        .answers(ANN, Answer.NO, "2006-01-01")
                        .called("pressed")
                        .notFreely(ANN, "pressed", "2006-03-01")
                        .read()
                        .stage())
                .isEqualTo(Stage.WILLINGNESS);
    }

    @Test
    void whatIsSaidLaterCounts() {
        assertThat(Story.bothWilling()
                        .willing(ANN, "2006-01-01")
                        .called("pressed")
                        .willing(ANN, "2006-02-01")
                        .notFreely(ANN, "pressed", "2006-03-01")
                        .read()
                        .stage())
                .isEqualTo(Stage.ATONE);
    }

    @Test
    void isTheirsAloneToSay() {
        assertThat(Story.bothWilling()
                        .willing(ANN, "2006-01-01")
                        .called("yes")
                        .notFreely(BEN, "yes", "2006-03-01")
                        .read()
                        .stage())
                .isEqualTo(Stage.ATONE);
    }

    @Test
    void saidInPrivateItStaysUnmarkedOnTheJointChart() {
        Story story = Story.atoned()
                .forgives(ANN, Forgiveness.GIVEN, "2006-01-01")
                .called("pressed")
                .inPrivate(ANN)
                .notFreely(ANN, "pressed", "2006-02-01");
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        assertThat(story.readJointly().stage()).isEqualTo(Stage.ATTUNE);
    }

    @Test
    void notAsKnownBefore() {
        Story story = Story.atoned()
                .forgives(ANN, Forgiveness.GIVEN, "2006-01-01")
                .called("pressed")
                .notFreely(ANN, "pressed", "2006-02-01");
        assertThat(story.knownOn("2006-01-15").stage()).isEqualTo(Stage.ATTUNE);
        assertThat(story.trueOn("2006-01-15").stage()).isEqualTo(Stage.ATONE);
    }

    @Test
    void aLapsePressedForDoesNotCount() {
        Story story = Story.atoned()
                .says(ANN, "2006", said -> new AmendLapsed(said, AMEND, AFFAIR))
                .called("lapse");
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        assertThat(story.notFreely(ANN, "lapse", "2007").repair().hardSince()).isEmpty();
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
    }

    @Test
    void anAmendNotFreelyOfferedIsNone() {
        Story story = Story.bothWilling()
                .offers("2005-11-01")
                .called("offer")
                .accepts(ANN, 1, "2005-11-02")
                .notFreely(BEN, "offer", "2006");
        assertThat(story.repair().inForce()).extracting(Sign.InForce::sign).doesNotContain(Sign.AMEND_ACCEPTED);
        assertThat(story.repair().notYetShown()).contains(new Sign.NotShown(Sign.AMEND_OFFERED, BEN));
    }

    @Test
    void aRevisionNotFreelyMadeDoesNotBringTheFirstVersionBack() {
        Story story = Story.atoned().revises(2, "2006-01-01").called("revision");
        assertThat(story.notFreely(BEN, "revision", "2006-02-01").read().stage())
                .isEqualTo(Stage.ATONE);
    }

    @Test
    void aBreachPressedForIsNotTold() {
        assertThat(Story.of(ANN, BEN)
                        .affair("2005")
                        .called("confession")
                        .notFreely(BEN, "confession", "2006")
                        .read()
                        .repairs())
                .isEmpty();
    }

    @Test
    void aMarkPressedForMarksNothing() {
        Story story = Story.bothWilling().answers(ANN, Answer.NO, "2006-01-01").called("no");
        EntryRef no = story.ref("no");
        story.says(ANN, "2006-02-01", said -> new EntryMarkedInError(said, no)).called("mark");
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        assertThat(story.notFreely(ANN, "mark", "2006-03-01").read().stage()).isEqualTo(Stage.WILLINGNESS);
    }
}
