package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.LIE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageReading;

/** One breach, whatever is told of it. */
class TellingsTest {

    @Nested
    class KindAndName {

        /** Told in instalments: of mails, then that it was sexual, then of how long he had misled her. */
        private Story amanda() {
            return Story.of(ANN, BEN)
                    .toldBy(ANN)
                    .learned(ANN, "2010-01")
                    .breach(AFFAIR, BreachKind.EMOTIONAL_INFIDELITY, BreachName.BREACH, null, "2008/")
                    .adds(BEN, BreachKind.SEXUAL_INFIDELITY, "2009~", "2010-04")
                    .says(
                            BEN,
                            "2010-05",
                            said -> new BreachInformationAdded(
                                    said, AFFAIR, null, BreachKind.MANIPULATION, BreachName.MISUNDERSTANDING, true));
        }

        @ParameterizedTest
        @CsvSource({"2010-02-01,EMOTIONAL_INFIDELITY", "2010-04-30,SEXUAL_INFIDELITY", "2010-06-01,MANIPULATION"})
        void oneBreachReadAsItWasKnown(String day, BreachKind kind) {
            assertThat(amanda().knownOn(day).repairs())
                    .singleElement()
                    .extracting(RepairReading::kind)
                    .isEqualTo(kind);
        }

        @Test
        void nothingIsKnownBeforeTheDiscovery() {
            assertThat(amanda().knownOn("2009-12-31").repairs()).isEmpty();
        }

        @Test
        void aPatternIsKnownOnceItIsTold() {
            assertThat(amanda().knownOn("2010-04-30").repairs().getFirst().pattern())
                    .isFalse();
            assertThat(amanda().repair().pattern()).isTrue();
        }

        @Test
        void itsNameIsAHarmedPartnersToGive() {
            assertThat(amanda().repair().named()).isEqualTo(BreachName.BREACH);
        }

        @Test
        void whoCausedItCannotCallItAMisunderstanding() {
            assertThat(Story.of(ANN, BEN)
                            .toldBy(BEN)
                            .breach(AFFAIR, BreachKind.LIE, BreachName.MISUNDERSTANDING, null, "2005")
                            .read()
                            .repairs())
                    .hasSize(1);
        }

        @Test
        void aClinicianMayWriteTheNameDown() {
            assertThat(Story.of(ANN, BEN)
                            .affair("2005")
                            .says(
                                    CLINICIAN,
                                    "2006",
                                    said -> new BreachInformationAdded(
                                            said, AFFAIR, null, null, BreachName.MISUNDERSTANDING, null))
                            .read()
                            .repairs())
                    .isEmpty();
        }

        @Test
        void informationAloneMakesNoBreach() {
            assertThat(Story.of(ANN, BEN)
                            .adds(BEN, BreachKind.LIE, "2005", "2006")
                            .read()
                            .repairs())
                    .isEmpty();
        }
    }

    @Nested
    class WhenItHappened {

        @Test
        void itBeganWithTheEarliestBeginTold() {
            Story story = Story.of(ANN, BEN).affair("2002/2005").adds(BEN, null, "2000/2003", "2006");
            assertThat(story.repair().since())
                    .isEqualTo(new Since(Instant.parse("2000-12-31T23:59:59.999Z"), story.last()));
        }

        @Test
        void nobodysLaterWordShortensIt() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/2007")
                    .adds(BEN, null, "2000/2004", "2005-10-10")
                    .withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void forgivenOfWhatWentOnStandsAsKnownThenAndNotAsTrueThen() {
            Story story = Story.of(ANN, BEN)
                    .affair("1999")
                    .forgives(ANN, Forgiveness.GIVEN, "2000")
                    .adds(BEN, null, "1999/2005", "2006");
            assertThat(signs(story.knownOn("2003"))).contains(Sign.FORGIVENESS_SPOKEN_OF);
            assertThat(signs(story.trueOn("2003"))).doesNotContain(Sign.FORGIVENESS_SPOKEN_OF);
        }

        @Test
        void alsoWhereTheRecordWasOpenedLongAfter() {
            Story story = Story.opened("2019", ANN, BEN)
                    .affair("1999")
                    .forgives(ANN, Forgiveness.GIVEN, "2000")
                    .adds(BEN, null, "1999/2005", "2006");
            StageReading then = story.knownOn("2003");
            assertThat(signs(then)).contains(Sign.FORGIVENESS_SPOKEN_OF);
            assertThat(then.stage()).isEqualTo(Stage.WILLINGNESS);
        }

        @Test
        void stillGoingOnUntilItIsToldThatItEnded() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/..")
                    .withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.adds(ANN, null, "2000/2005-10", "2005-10-31")
                            .read()
                            .stage())
                    .isEqualTo(Stage.ATTUNE);
        }

        @Test
        void aDateThatIsNoEndDoesNotEndIt() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/..")
                    .withEverySign()
                    .adds(ANN, null, "2005", "2005-10-31");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void anEndToldBeforeDoesNotEndWhatIsSaidToGoOn() {
            Story story = Story.of(ANN, BEN)
                    .learned(ANN, "2005-10-09")
                    .affair("2000/2005-10-09")
                    .adds(ANN, null, "2000/..", "2005-10-19")
                    .withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void whatWasToldWithoutAnEndWasOverWhenItWasTold() {
            Story story = Story.of(ANN, BEN)
                    .affair("2005-10-09")
                    .adds(ANN, null, "2000/", "2005-10-10")
                    .withEverySign();
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void aBreachWithoutADateHappenedWhenItWasRecorded() {
            assertThat(Story.of(ANN, BEN).affair(null).withEverySign().read().stage())
                    .isEqualTo(Stage.ATONE);
        }

        private static List<Sign> signs(StageReading reading) {
            return reading.repairs().getFirst().inForce().stream()
                    .map(Sign.InForce::sign)
                    .toList();
        }
    }

    @Nested
    class Parts {

        @Test
        void aLieAboutAMereMisunderstandingOpensItsOwnRepair() {
            Story story = Story.of(ANN, BEN)
                    .toldBy(ANN)
                    .breach(AFFAIR, BreachKind.MISCOMMUNICATION, BreachName.MISUNDERSTANDING, null, "2005")
                    .lieAboutIt("2006");
            assertThat(story.read().repairs()).extracting(RepairReading::breach).containsExactly(LIE);
        }

        @Test
        void aMisunderstandingThatIsPartOfABreachJoinsNothing() {
            Story story = Story.atoned()
                    .toldBy(ANN)
                    .breach(LIE, BreachKind.MISCOMMUNICATION, BreachName.MISUNDERSTANDING, AFFAIR, "2006");
            assertThat(story.repair().parts()).isEmpty();
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void breachesThatArePartsOfEachOtherAreReadAsPartsOfTheFirst() {
            Story story = Story.of(ANN, BEN)
                    .breach(AFFAIR, BreachKind.SEXUAL_INFIDELITY, null, LIE, "2005")
                    .lieAboutIt("2006");
            assertThat(story.read().repairs()).hasSize(1);
            assertThat(story.repair().parts()).containsExactly(LIE);
        }

        @Test
        void informationOnAPartIsInformationOnTheWhole() {
            Story story = Story.atoned()
                    .learned(ANN, "2005-10-09")
                    .lieAboutIt("2005-10-09")
                    .says(
                            BEN,
                            "2006-05",
                            said -> new BreachInformationAdded(said, LIE, null, BreachKind.HALF_TRUTH, null, null));
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.read().since()).extracting(Since::entry).isEqualTo(story.last());
        }
    }

    @Nested
    class KnownSince {

        @Test
        void informationThatOnlyWhoeverCausedItHadIsNotKnown() {
            Story story = Story.of(ANN, BEN)
                    .affair("2000")
                    .learned(BEN, "2000")
                    .learned(ANN, "2006")
                    .adds(BEN, BreachKind.LIE, "1998/2000", "2006");
            assertThat(story.knownOn("2005").repairs().getFirst().kind()).isEqualTo(BreachKind.SEXUAL_INFIDELITY);
            assertThat(story.knownOn("2006").repairs().getFirst().kind()).isEqualTo(BreachKind.LIE);
        }

        @Test
        void informationIsKnownOnceAHarmedPartnerLearnedIt() {
            Story story = Story.of(ANN, BEN)
                    .affair("2000")
                    .learned(ANN, "2003")
                    .adds(BEN, BreachKind.LIE, "1998/2000", "2006");
            assertThat(story.knownOn("2004").repairs().getFirst().kind()).isEqualTo(BreachKind.LIE);
        }
    }
}
