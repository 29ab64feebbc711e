package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.Since;

/** "I stand by it, knowing this." */
class UpholdingTest {

    private static Story toldMore() {
        return Story.of(ANN, BEN)
                .affair("2005-10-09")
                .willing(ANN, "2005-10-20")
                .called("willing")
                .willing(BEN, "2005-10-20")
                .offers("2005-11-01")
                .accepts(ANN, 1, "2005-11-02")
                .called("accepted")
                .notices(new Speaker.Partner(ANN), "2005-12-01")
                .called("noticed")
                .forgives(ANN, Forgiveness.SOME, "2005-12-24")
                .called("forgave")
                .adds(BEN, BreachKind.LIE, null, "2006-05-01");
    }

    @Test
    void newInformationLeavesOnlyWillingnessStanding() {
        assertThat(toldMore().repair().inForce())
                .extracting(Sign.InForce::sign, Sign.InForce::by, Sign.InForce::beforeThisWasTold)
                .containsExactly(tuple(Sign.WILLING, ANN, true), tuple(Sign.WILLING, BEN, false));
    }

    @Test
    void aWillingnessUpheldWasGivenKnowingThis() {
        Story story = toldMore().upholds(ANN, "willing", "2006-06-01");
        assertThat(story.repair().inForce())
                .contains(new Sign.InForce(Sign.WILLING, ANN, story.cited("willing"), false));
    }

    @Test
    void everySignUpheldStandsAgainAndIsCitedAsItWasGiven() {
        Story story = toldMore()
                .upholds(ANN, "accepted", "2006-06-01")
                .upholds(ANN, "noticed", "2006-06-01")
                .upholds(ANN, "forgave", "2006-06-01");
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        assertThat(story.repair().inForce())
                .extracting(Sign.InForce::entry)
                .contains(story.cited("accepted"), story.cited("noticed"), story.cited("forgave"));
        assertThat(story.read().since()).extracting(Since::entry).isEqualTo(story.last());
    }

    @Test
    void nobodyElseUpholdsIt() {
        Story story = toldMore().upholds(BEN, "willing", "2006-06-01");
        assertThat(story.repair().inForce()).anyMatch(Sign.InForce::beforeThisWasTold);
    }

    @Test
    void aWordThatNoLongerGovernsIsNotBroughtBack() {
        Story story = toldMore()
                .answers(ANN, Answer.UNSURE, "2006-05-15")
                .upholds(ANN, "willing", "2006-06-01")
                .forgives(ANN, Forgiveness.NOT_NOW, "2006-05-15")
                .upholds(ANN, "forgave", "2006-06-01");
        assertThat(story.repair().inForce()).extracting(Sign.InForce::by).containsExactly(BEN);
    }

    @Test
    void aWordThatALaterOneReplacedUpholdsNotTheLaterOne() {
        Story story = toldMore().willing(ANN, "2006-01-01").upholds(ANN, "willing", "2006-06-01");
        assertThat(story.repair().inForce()).anyMatch(Sign.InForce::beforeThisWasTold);
    }

    @Test
    void anAcceptanceThatLapsedIsNotBroughtBack() {
        Story story = toldMore().lapses("2006-05-15").upholds(ANN, "accepted", "2006-06-01");
        assertThat(story.repair().inForce()).extracting(Sign.InForce::sign).doesNotContain(Sign.AMEND_ACCEPTED);
    }

    @Test
    void whatWasUpheldUnderPressureIsNot() {
        Story story = toldMore().upholds(ANN, "willing", "2006-06-01").called("upheld");
        assertThat(story.notFreely(ANN, "upheld", "2006-07").repair().inForce())
                .anyMatch(Sign.InForce::beforeThisWasTold);
    }

    @Test
    void upheldInPrivateItStandsInTheCareTeamsReadingAlone() {
        Story story = toldMore().inPrivate(ANN).upholds(ANN, "willing", "2006-06-01");
        assertThat(story.repair().inForce()).noneMatch(Sign.InForce::beforeThisWasTold);
        assertThat(story.readJointly().repairs().getFirst().inForce()).anyMatch(Sign.InForce::beforeThisWasTold);
    }
}
