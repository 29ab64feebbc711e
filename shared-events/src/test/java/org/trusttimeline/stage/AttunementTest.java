package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.PHONE;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.AttuneEvent.DesireStated;
import org.trusttimeline.events.AttuneEvent.GrowthWishStated;
import org.trusttimeline.events.AttuneEvent.InnerWorldShared;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.events.vocabulary.YesOrNotNow;
import org.trusttimeline.stage.reading.Sign;

/** Each partner's inner world stated and understood, reliance, and feeling heard. */
class AttunementTest {

    @Test
    void everySignOfEveryPartnerLeadsOn() {
        assertThat(Story.attuned().read().stage()).isEqualTo(Stage.ATTACH);
    }

    @Test
    void whatIsMissingAndWhoAloneCouldSayIt() {
        assertThat(Story.atoned().repair().notYetShown())
                .containsExactly(
                        new Sign.NotShown(Sign.NEED_STATED, ANN),
                        new Sign.NotShown(Sign.RELIANCE_STATED, ANN),
                        new Sign.NotShown(Sign.FELT_HEARD, ANN),
                        new Sign.NotShown(Sign.NEED_STATED, BEN),
                        new Sign.NotShown(Sign.RELIANCE_STATED, BEN),
                        new Sign.NotShown(Sign.FELT_HEARD, BEN));
    }

    @Test
    void understandingIsForTheOthersToSay() {
        assertThat(Story.atoned().needs(ANN, "2006-02-01").repair().notYetShown())
                .contains(new Sign.NotShown(Sign.NEED_ACKNOWLEDGED, BEN))
                .doesNotContain(new Sign.NotShown(Sign.NEED_STATED, ANN));
    }

    @Test
    void theSignsCiteTheNeedAndTheUnderstanding() {
        Story story = Story.atoned()
                .needs(ANN, "2006-02-01")
                .called("need")
                .acknowledges(BEN, "need", "2006-02-02")
                .called("understood");
        assertThat(story.repair().inForce())
                .contains(
                        new Sign.InForce(Sign.NEED_STATED, ANN, story.cited("need"), false),
                        new Sign.InForce(Sign.NEED_ACKNOWLEDGED, BEN, story.cited("understood"), false));
    }

    private static Stream<Function<Statement, ChartEvent>> statements() {
        return Stream.of(
                NeedStated::new, DesireStated::new, GrowthWishStated::new, said -> new BoundaryStated(said, PHONE));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aNeedADesireAGrowthWishOrABoundary(Function<Statement, ChartEvent> statement) {
        Story story = Story.atoned()
                .says(ANN, "2006-02-01", statement)
                .called("stated")
                .acknowledges(BEN, "stated", "2006-02-02");
        assertThat(missing(story)).doesNotContain(Sign.NEED_ACKNOWLEDGED);
        assertThat(asked(story, ANN)).doesNotContain(Sign.NEED_STATED);
    }

    @Test
    void anInnerWorldSharedIsNone() {
        Story story = Story.atoned()
                .says(ANN, "2006-02-01", InnerWorldShared::new)
                .called("shared")
                .acknowledges(BEN, "shared", "2006-02-02");
        assertThat(asked(story, ANN)).contains(Sign.NEED_STATED);
    }

    @Test
    void exactlyThatStatementIsToBeUnderstood() {
        Story story = Story.atoned()
                .needs(ANN, "2006-02-01")
                .needs(BEN, "2006-02-01")
                .called("ben's")
                .acknowledges(ANN, "ben's", "2006-02-02");
        assertThat(asked(story, BEN)).contains(Sign.NEED_ACKNOWLEDGED);
        assertThat(asked(story, ANN)).doesNotContain(Sign.NEED_ACKNOWLEDGED);
    }

    @Test
    void nobodyUnderstandsForTheOther() {
        Story story = Story.atoned().needs(ANN, "2006-02-01").called("need").acknowledges(ANN, "need", "2006-02-02");
        assertThat(asked(story, BEN)).contains(Sign.NEED_ACKNOWLEDGED);
    }

    @Test
    void aFuzzyUnderstandingMayBeHeardBeforeItsNeed() {
        Story story = Story.atoned().needs(ANN, "2006-02").called("need").acknowledges(BEN, "need", "2006-02-10");
        assertThat(missing(story)).doesNotContain(Sign.NEED_ACKNOWLEDGED);
    }

    @Test
    void aLiftedBoundaryCountsNoMore() {
        Story story = Story.atoned()
                .says(ANN, "2006-02-01", said -> new BoundaryStated(said, PHONE))
                .called("boundary")
                .acknowledges(BEN, "boundary", "2006-02-02")
                .says(BEN, "2006-03-01", said -> new BoundaryLifted(said, PHONE));
        assertThat(asked(story, ANN)).as("its owner alone lifts it").doesNotContain(Sign.NEED_STATED);
        story.says(ANN, "2006-04-01", said -> new BoundaryLifted(said, PHONE)).called("lifted");
        assertThat(asked(story, ANN)).contains(Sign.NEED_STATED);
        assertThat(asked(story.notFreely(ANN, "lifted", "2006-05"), ANN))
                .as("nor does it come back")
                .contains(Sign.NEED_STATED);
    }

    @Test
    void aLiftedBoundaryLeavesWhatWasStatedBefore() {
        Story story = Story.atoned()
                .needs(ANN, "2006-02-01")
                .says(ANN, "2006-03-01", said -> new BoundaryStated(said, PHONE))
                .says(ANN, "2006-04-01", said -> new BoundaryLifted(said, PHONE));
        assertThat(asked(story, ANN)).doesNotContain(Sign.NEED_STATED);
    }

    @Test
    void aBoundaryPressedForIsNone() {
        Story story = Story.atoned()
                .says(ANN, "2006-03-01", said -> new BoundaryStated(said, PHONE))
                .called("pressed");
        assertThat(asked(story.notFreely(ANN, "pressed", "2006-04"), ANN)).contains(Sign.NEED_STATED);
    }

    @Test
    void whatWasStatedOrUnderstoodUnderPressureCountsNoMore() {
        assertThat(asked(Story.attuned().notFreely(ANN, "ann needs", "2006-06"), ANN))
                .contains(Sign.NEED_STATED);
        Story story = Story.atoned()
                .needs(ANN, "2006-02-01")
                .called("need")
                .acknowledges(BEN, "need", "2006-02-02")
                .acknowledges(BEN, "need", "2006-02-03")
                .called("pressed");
        assertThat(asked(story.notFreely(BEN, "pressed", "2006-06"), BEN)).contains(Sign.NEED_ACKNOWLEDGED);
    }

    @Test
    void feelingHeardCanBeTakenBack() {
        assertThat(Story.secure().heard(ANN, YesOrNotNow.NOT_NOW, "2008").read().stage())
                .isEqualTo(Stage.ATTUNE);
    }

    @Test
    void countsOnlyOnceItsGiverHadLearnedOfTheBreach() {
        Story story = Story.of(ANN, BEN)
                .attuning()
                .learned(ANN, "2008-01-01")
                .affair("2005-10-09/2005-12-31")
                .willing(ANN, "2008-02-01")
                .willing(BEN, "2008-02-01")
                .offers("2008-02-02")
                .accepts(ANN, 1, "2008-02-03")
                .notices(new Speaker.Partner(ANN), "2008-02-04")
                .forgives(ANN, Forgiveness.GIVEN, "2008-02-05");
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        assertThat(asked(story, BEN)).as("he knew it from its beginning").isEmpty();
        assertThat(asked(story, ANN))
                .as("she understood his need before she knew")
                .containsExactly(Sign.NEED_STATED, Sign.RELIANCE_STATED, Sign.FELT_HEARD, Sign.NEED_ACKNOWLEDGED);
    }

    @Test
    void newInformationOnABreachAlreadyKnownLeavesThemStanding() {
        Story story = Story.secure().adds(BEN, BreachKind.LIE, null, "2008");
        assertThat(story.repair().stage()).isEqualTo(Stage.ATONE);
        assertThat(story.repair().inForce())
                .extracting(Sign.InForce::sign)
                .contains(Sign.FELT_HEARD, Sign.FEELS_SECURE);
    }

    private static List<Sign> missing(Story story) {
        return story.repair().notYetShown().stream().map(Sign.NotShown::sign).toList();
    }

    private static List<Sign> asked(Story story, PartnerId partner) {
        return story.read().shownTo(partner).repairs().getFirst().notYetShown().stream()
                .map(Sign.NotShown::sign)
                .toList();
    }
}
