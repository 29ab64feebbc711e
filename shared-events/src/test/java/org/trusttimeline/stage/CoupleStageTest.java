package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.AMEND;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.LIE;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AtoneEvent.AccountabilityTaken;
import org.trusttimeline.events.AtoneEvent.AngerLetGoOf;
import org.trusttimeline.events.BreachEvent.MatterPutOnTheTable;
import org.trusttimeline.events.CareEvent.StageProposed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ContextEvent.LifeEventRecorded;
import org.trusttimeline.events.GatheringEvent.CheckInHeld;
import org.trusttimeline.events.SustainEvent.TrustEvidenceRecorded;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;
import org.trusttimeline.events.TimeApartEvent.TimeApartEnded;
import org.trusttimeline.events.TimeApartEvent.WaysParted;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.LifeEventKind;
import org.trusttimeline.events.vocabulary.Practice;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Since;

/** Where the couple as a whole is. */
class CoupleStageTest {
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

    @RepeatedTest(20)
    void noTwoPlacesOfTwoChartsAreEqual(RepetitionInfo repetition) {
        Story story = Story.bothWilling()
                .answers(ANN, Answer.NO, "2006")
                .inPrivate(ANN)
                .atOnce()
                .willing(ANN, "2006");
        assertThat(story.readShuffled(repetition.getCurrentRepetition())).isEqualTo(story.read());
    }

    @Test
    void aRepairThatIsThereMakesWayForTheNext() {
        Story story = Story.secure().breach(LIE, BreachKind.LIE, null, null, "2008");
        assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
        assertThat(story.read().since()).isEqualTo(new Since(Instant.parse("2008-12-31T23:59:59.999Z"), story.last()));
    }

    @Nested
    class Apart {

        private static Stream<Function<Statement, ChartEvent>> apart() {
            return Stream.of(TimeApartBegun::new, WaysParted::new);
        }

        @ParameterizedTest
        @MethodSource("apart")
        void timeApartAndWaysPartedWithTheRepairsAsTheyStand(Function<Statement, ChartEvent> apart) {
            Story story = Story.atoned().says(ANN, "2006-02-01", apart);
            assertThat(story.read().stage()).isEqualTo(Stage.APART);
            assertThat(story.read().since()).extracting(Since::entry).isEqualTo(story.last());
            assertThat(story.repair().stage()).isEqualTo(Stage.ATTUNE);
        }

        @ParameterizedTest
        @MethodSource("apart")
        void togetherAgain(Function<Statement, ChartEvent> apart) {
            Story story = Story.atoned().says(ANN, "2006-02-01", apart).says(BEN, "2006-03-01", TimeApartEnded::new);
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
            assertThat(story.trueOn("2006-02-15").stage()).isEqualTo(Stage.APART);
        }

        @Test
        void withoutAnyBreachToo() {
            assertThat(Story.of(ANN, BEN)
                            .says(ANN, "2006", TimeApartBegun::new)
                            .read()
                            .stage())
                    .isEqualTo(Stage.APART);
        }

        @Test
        void aRepairGoesOnMeanwhile() {
            Story story = Story.bothWilling().says(ANN, "2005-10-21", TimeApartBegun::new);
            story.offers("2005-11-01")
                    .accepts(ANN, 1, "2005-11-02")
                    .notices(new Speaker.Partner(ANN), "2005-12-01")
                    .forgives(ANN, Forgiveness.SOME, "2005-12-24");
            assertThat(story.read().stage()).isEqualTo(Stage.APART);
            assertThat(story.repair().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void saidInPrivateForTheCareTeamAlone() {
            Story story = Story.atoned().inPrivate(ANN).says(ANN, "2006", WaysParted::new);
            assertThat(story.read().stage()).isEqualTo(Stage.APART);
            assertThat(story.readJointly().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void anEndThatWasPressedForEndsNothing() {
            Story story = Story.atoned()
                    .says(ANN, "2006-02-01", TimeApartBegun::new)
                    .says(ANN, "2006-03-01", TimeApartEnded::new)
                    .called("pressed");
            assertThat(story.notFreely(ANN, "pressed", "2006-04").read().stage())
                    .isEqualTo(Stage.APART);
        }
    }

    /** Nothing advances by a promise, a third person's word, a proposal, a claim, or time. */
    @Nested
    class NothingAdvancesBy {

        private static Stream<Function<Statement, ChartEvent>> words() {
            AgreementId plan = new AgreementId(Cast.id("plan"));
            return Stream.of(
                    said -> new AmendFulfilled(said, AMEND, AFFAIR),
                    said -> new AccountabilityTaken(said, AFFAIR),
                    said -> new AngerLetGoOf(said, AFFAIR),
                    said -> new MatterPutOnTheTable(said, AFFAIR),
                    said -> new AgreementProposed(said, plan, AgreementKind.REPAIR_PLAN, null),
                    said -> new AgreementSigned(said, plan, 1),
                    said -> new CheckInHeld(said, List.of(Practice.AWARENESS)),
                    said -> new LifeEventRecorded(said, LifeEventKind.MARRIAGE),
                    said -> new TrustEvidenceRecorded(said, Criterion.HONESTY, Evidence.Effect.STRENGTHENED));
        }

        @ParameterizedTest
        @MethodSource("words")
        void words(Function<Statement, ChartEvent> words) {
            Story story = Story.bothWilling();
            for (PartnerId partner : List.of(ANN, BEN)) {
                story.says(partner, "2010", words);
            }
            assertThat(story.read()).isEqualTo(Story.bothWilling().read());
        }

        @Test
        void aProposalOnTheClinicalChart() {
            Story story = Story.bothWilling()
                    .clinically()
                    .says(CLINICIAN, "2010", said -> new StageProposed(said, Stage.SUSTAIN, AFFAIR));
            assertThat(story.read()).isEqualTo(Story.bothWilling().read());
        }

        @Test
        void anAmendOfferedAndPromised() {
            assertThat(Story.bothWilling()
                            .offers("2005-11-01")
                            .says(BEN, "2006", said -> new AmendFulfilled(said, AMEND, AFFAIR))
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATONE);
        }
    }
}
