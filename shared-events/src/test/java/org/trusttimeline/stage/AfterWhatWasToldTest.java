package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.LIE;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Sign;

/** Signs of ATONE count only with what has been told behind them. */
class AfterWhatWasToldTest {
    private static final Speaker ANN_SPEAKING = new Speaker.Partner(ANN);

    @Test
    void whatWasSaidBeforeTheBreachEndedDoesNotCount() {
        Story story = Story.of(ANN, BEN).affair("2000/2006-06").withEverySign();
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        assertThat(story.read().repairs().getFirst().inForce())
                .extracting(Sign.InForce::sign)
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
        Story story =
                Story.of(ANN, BEN).learned(ANN, "2005-10-09").affair("2000/").withEverySign();
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
                .matches(Sign.InForce::beforeThisWasTold);
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
    void whatAPartnerLearnedBeforeItWasToldCountsFromThere() {
        Story story = Story.atoned().learned(ANN, "2006-01-31").adds(BEN, BreachKind.LIE, null, "2007");
        assertThat(story.trueOn("2006-01-30").stage()).isEqualTo(Stage.ATTUNE);
        assertThat(story.trueOn("2006-01-31").stage()).isEqualTo(Stage.ATONE);
    }

    @Test
    void aPartThatWentOnWentOnForTheWhole() {
        Story story = Story.atoned().learned(ANN, "2005-10-10").lieAboutIt("2005-10-09/2007");
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
    }

    @Test
    void isNoNewsToWhoeverCausedIt() {
        RepairReading repair = Story.atoned()
                .toldBy(ANN)
                .lieAboutIt("2006-05-01")
                .read()
                .repairs()
                .getFirst();
        assertThat(repair.inForce()).noneMatch(Sign.InForce::beforeThisWasTold);
    }

    @Test
    void whatTheRecordLearnedIsAbsentAsKnownBefore() {
        Story story = Story.of(ANN, BEN).learnedByTheRecord("2013-01").affair("1995~/2005~");
        assertThat(story.knownOn("2012-12-31").repairs()).isEmpty();
        assertThat(story.knownOn("2013-01-31").repairs()).hasSize(1);
    }
}
