package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.PHONE;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.SustainEvent.AmbivalenceExpressed;
import org.trusttimeline.events.SustainEvent.OutOfAlignmentSaid;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.HardThing;

/** What has been hard since a repair's stage began; it moves nothing. */
class HardSinceTest {

    private static Stream<Arguments> hardThings() {
        return Stream.of(
                hard(HardThing.BOUNDARY_SAID_TO_BE_CROSSED, said -> new BoundarySaidToBeCrossed(said, PHONE)),
                hard(
                        HardThing.AGREEMENT_SAID_TO_BE_BROKEN,
                        said -> new AgreementSaidToBeBroken(said, new AgreementId(Cast.id("plan")))),
                hard(HardThing.AMBIVALENCE, AmbivalenceExpressed::new),
                hard(HardThing.OUT_OF_ALIGNMENT, OutOfAlignmentSaid::new));
    }

    private static Arguments hard(HardThing what, Function<Statement, ChartEvent> event) {
        return Arguments.of(what, event);
    }

    @ParameterizedTest
    @MethodSource("hardThings")
    void isNamedAndMovesNothing(HardThing what, Function<Statement, ChartEvent> event) {
        Story story = Story.atoned().says(ANN, "2006-02-01", event);
        assertThat(story.repair().hardSince()).containsExactly(new HardThing.Stated(what, story.last()));
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
    }

    @ParameterizedTest
    @MethodSource("hardThings")
    void notWhatWasHardBeforeTheStageBegan(HardThing what, Function<Statement, ChartEvent> event) {
        assertThat(Story.atoned().says(ANN, "2005-12-23", event).repair().hardSince())
                .as(what.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hardThings")
    void notWhatWasNotFreelyGiven(HardThing what, Function<Statement, ChartEvent> event) {
        Story story = Story.atoned().says(ANN, "2006-02-01", event).called("pressed");
        assertThat(story.notFreely(ANN, "pressed", "2006-03").repair().hardSince())
                .as(what.name())
                .isEmpty();
    }

    @Test
    void inTheOrderInWhichItWasSaidAndTheLapseThatBeganTheStageWithIt() {
        Story story = Story.atoned()
                .says(ANN, "2006-04-01", AmbivalenceExpressed::new)
                .called("ambivalent")
                .lapses("2006-03-01")
                .called("lapse");
        assertThat(story.repair().hardSince())
                .containsExactly(
                        new HardThing.Stated(HardThing.AMEND_LAPSED, story.cited("lapse")),
                        new HardThing.Stated(HardThing.AMBIVALENCE, story.cited("ambivalent")));
    }

    @Nested
    class SaidMoreThanOnce {

        private Story angry(Story story, String when) {
            return story.says(ANN, when, said -> new AngerSpokenOf(said, AFFAIR));
        }

        @Test
        void ofAngerAboutOneBreach() {
            Story story = angry(Story.atoned(), "2006-02-01");
            assertThat(story.repair().hardSince()).isEmpty();
            angry(story, "2006-03-01").called("again");
            angry(story, "2006-04-01").called("and again");
            assertThat(story.repair().hardSince())
                    .containsExactly(
                            new HardThing.Stated(HardThing.SAID_MORE_THAN_ONCE, story.cited("again")),
                            new HardThing.Stated(HardThing.SAID_MORE_THAN_ONCE, story.cited("and again")));
        }

        @Test
        void notWhatWasPressedFor() {
            Story story =
                    angry(angry(Story.atoned(), "2006-02-01"), "2006-03-01").called("pressed");
            assertThat(story.notFreely(ANN, "pressed", "2006-04").repair().hardSince())
                    .isEmpty();
        }

        @Test
        void sinceTheStageBegan() {
            assertThat(angry(angry(Story.atoned(), "2005-12-23"), "2006-02-01")
                            .repair()
                            .hardSince())
                    .isEmpty();
        }

        @Test
        void ofANeedOnOneTopic() {
            Story story = Story.atoned().on(Topic.MONEY).needs(ANN, "2006-02-01");
            story.on(Topic.TIME).needs(ANN, "2006-02-02");
            story.on(Topic.MONEY).needs(BEN, "2006-02-03");
            assertThat(story.repair().hardSince()).isEmpty();
            story.on(Topic.MONEY).needs(ANN, "2006-03-01");
            assertThat(story.repair().hardSince())
                    .containsExactly(new HardThing.Stated(HardThing.SAID_MORE_THAN_ONCE, story.last()));
        }

        @Test
        void withoutATopicNobodyCanTell() {
            assertThat(Story.atoned()
                            .needs(ANN, "2006-02-01")
                            .needs(ANN, "2006-03-01")
                            .repair()
                            .hardSince())
                    .isEmpty();
        }

        @Test
        void byTheTopicAsCorrected() {
            Story story = Story.atoned().on(Topic.MONEY).needs(ANN, "2006-02-01");
            story.on(Topic.TIME).needs(ANN, "2006-03-01").called("need");
            EntryRef need = story.ref("need");
            story.says(CLINICIAN, "2006-04", said -> new EntryCorrected(said, need, null, null, null, Topic.MONEY));
            assertThat(story.repair().hardSince())
                    .containsExactly(new HardThing.Stated(HardThing.SAID_MORE_THAN_ONCE, story.cited("need")));
        }

        @Test
        void ofBeingOutOfAlignmentOnOneTopic() {
            Story story = Story.atoned().on(Topic.FAMILY).says(ANN, "2006-02-01", OutOfAlignmentSaid::new);
            story.on(Topic.FAMILY).says(ANN, "2006-03-01", OutOfAlignmentSaid::new);
            assertThat(story.repair().hardSince())
                    .extracting(HardThing.Stated::what)
                    .containsExactly(
                            HardThing.OUT_OF_ALIGNMENT, HardThing.OUT_OF_ALIGNMENT, HardThing.SAID_MORE_THAN_ONCE);
        }
    }
}
