package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CAT;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.PAPER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.StageReading;

/** An amend accepted, changed behaviour noticed, forgiveness spoken of. */
class AtonementTest {
    private static final Speaker ANN_SPEAKING = new Speaker.Partner(ANN);

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
                .containsExactly(new Sign.NotShown(Sign.CHANGED_BEHAVIOUR_NOTICED, ANN));
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
        assertThat(repair.hardSince()).containsExactly(new HardThing.Stated(HardThing.AMEND_LAPSED, story.last()));
        assertThat(repair.notYetShown()).containsExactly(new Sign.NotShown(Sign.AMEND_OFFERED, BEN));
    }

    @Test
    void anAmendRevisedAfterItLapsedIsOnOfferAgain() {
        assertThat(Story.atoned()
                        .lapses("2006-03-01")
                        .revises(2, "2006-04-01")
                        .repair()
                        .notYetShown())
                .containsExactly(new Sign.NotShown(Sign.AMEND_ACCEPTED, ANN));
    }

    @Test
    void ofSeveralAmendsAcceptedTheLatestCounts() {
        AmendId letter = new AmendId(Cast.id("letter"));
        Story story = Story.atoned()
                .adds(BEN, BreachKind.LIE, null, "2006-05-01")
                .says(
                        BEN,
                        "2006-06-01",
                        said -> new AmendOffered(said, letter, AFFAIR, AmendKind.LETTER_OF_ACCOUNTABILITY, null))
                .says(ANN, "2006-06-02", said -> new AmendAccepted(said, letter, AFFAIR, 1));
        assertThat(story.repair().inForce()).contains(new Sign.InForce(Sign.AMEND_ACCEPTED, ANN, story.last(), false));
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
                .containsExactly(new Sign.NotShown(Sign.FORGIVENESS_SPOKEN_OF, CAT));
        assertThat(story.forgives(CAT, Forgiveness.SOME, "2006").read().stage()).isEqualTo(Stage.ATTUNE);
    }

    @Test
    void aWordPassedOnByAnotherIsNeverCounted() {
        assertThat(Story.bothWilling()
                        .offers("2005-11-01")
                        .accepts(ANN, 1, "2005-11-02")
                        .notices(ANN_SPEAKING, "2005-12-01")
                        .reportedBy(PAPER)
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
