package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.Since;

/** What is told in private, and what becomes of it once it is shared. */
class ConfidencesTest {

    private static final BreachId OLD = new BreachId(Cast.id("told in private"));
    private static final PermissionId PERMISSION = new PermissionId(Cast.id("permission"));

    private static BreachFacts facts(BreachId breach, String occurred, @Nullable BreachId partOf) {
        return new BreachFacts(
                breach, BreachKind.LIE, null, false, Edtf.parse(occurred), List.of(ANN), List.of(BEN), partOf);
    }

    /** Ben tells the clinician alone, in 2006, that he had lied about the affair. */
    private static Story toldInPrivate(Story story) {
        return story.inPrivate(BEN)
                .says(BEN, "2006-05-01", said -> new DisclosedInPrivate(said, facts(OLD, "2005-10-09", AFFAIR)))
                .called("confidence");
    }

    private static Story shared(@Nullable BreachFacts facts) {
        Story story = toldInPrivate(Story.atoned());
        story.inPrivate(BEN)
                .says(BEN, "2006-06-01", said -> new SharingPermitted(said, PERMISSION, story.ref("confidence"), ANN));
        EntryId joint = new EntryId(Cast.id("entry " + (story.entries().size() + 1)));
        return story.inPrivate(BEN)
                .says(CLINICIAN, "2006-06-02", said -> new SharingConfirmed(said, PERMISSION, joint))
                .says(BEN, "2006-07-01", said -> new ConfidenceShared(said, facts))
                .called("shared");
    }

    @Nested
    class Kept {

        @Test
        void countsInTheCareTeamsReadingAlone() {
            Story story = toldInPrivate(Story.atoned());
            assertThat(story.readJointly().repairs().getFirst().parts()).isEmpty();
            assertThat(story.repair().parts()).containsExactly(OLD);
        }

        @Test
        void whoeverHasNotReceivedItGaveTheirSignsWithoutIt() {
            Story story = toldInPrivate(Story.atoned());
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.read().since()).extracting(Since::entry).isEqualTo(story.cited("confidence"));
            story.forgives(ANN, Forgiveness.GIVEN, "2007")
                    .accepts(ANN, 1, "2007")
                    .notices(new Speaker.Partner(ANN), "2007");
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            assertThat(story.repair().inForce()).anyMatch(Sign.InForce::beforeThisWasTold);
        }

        @Test
        void thatTheyLearnedOfItIsTheirsToSayAndNotAnothers() {
            Story story = Story.atoned()
                    .inPrivate(BEN)
                    .learned(ANN, "2005-10-10")
                    .says(BEN, "2006-05-01", said -> new DisclosedInPrivate(said, facts(OLD, "2005-10-09", AFFAIR)));
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void aHarmedPartnersOwnPrivateWordsAreNoNewsToThem() {
            Story story = Story.atoned()
                    .inPrivate(ANN)
                    .says(ANN, "2006-05-01", said -> new DisclosedInPrivate(said, facts(OLD, "2005-10-09", AFFAIR)));
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void wordsTakenDownOnAPartnersOwnChartReachedThem() {
            Story story = Story.atoned()
                    .inPrivate(ANN)
                    .says(
                            CLINICIAN,
                            "2006-05-01",
                            said -> new DisclosedInPrivate(said, facts(OLD, "2005-10-09", AFFAIR)))
                    .accepts(ANN, 1, "2007")
                    .notices(new Speaker.Partner(ANN), "2007")
                    .forgives(ANN, Forgiveness.GIVEN, "2007");
            assertThat(story.trueOn("2006-06").stage()).isEqualTo(Stage.ATONE);
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void theLatestOfAPersonsJointAndPrivateAnswersGoverns() {
            Story story = Story.bothWilling().inPrivate(ANN).answers(ANN, Answer.NO, "2006");
            assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
            assertThat(story.willing(ANN, "2007").read().stage()).isEqualTo(Stage.ATONE);
        }
    }

    @Nested
    class Shared {

        private static final BreachId NEW = new BreachId(Cast.id("told to all"));

        @Test
        void isOneBreachWithTwoIds() {
            Story story = shared(facts(NEW, "2005-10-09", AFFAIR));
            assertThat(story.read().repairs()).hasSize(1);
            assertThat(story.repair().parts()).containsExactly(NEW);
        }

        @Test
        void isReceivedWhereItWasShared() {
            Story story = shared(facts(NEW, "2005-10-09", AFFAIR))
                    .accepts(ANN, 1, "2006-08-01")
                    .notices(new Speaker.Partner(ANN), "2006-08-01")
                    .forgives(ANN, Forgiveness.GIVEN, "2006-08-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void whatIsSaidOfTheOldIdIsSaidOfTheNew() {
            Story story = shared(facts(NEW, "2005-10-09", null))
                    .inPrivate(ANN)
                    .says(ANN, "2008", said -> new WillingnessAnswered(said, OLD, Answer.YES, null, null, null, null));
            assertThat(story.read().repairs().getLast().inForce())
                    .containsExactly(new Sign.InForce(Sign.WILLING, ANN, story.last(), false));
        }

        @Test
        void withoutFactsTheConfidenceStandsAndIsReceivedWhereItWasShared() {
            Story story = shared(null);
            assertThat(story.repair().parts()).containsExactly(OLD);
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
            story.accepts(ANN, 1, "2006-08-01")
                    .notices(new Speaker.Partner(ANN), "2006-08-01")
                    .forgives(ANN, Forgiveness.GIVEN, "2006-08-01");
            assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
        }

        @Test
        void asKnownBeforeItWasSharedTheConfidenceCounts() {
            Story story = shared(facts(NEW, "2005-10-09", AFFAIR));
            assertThat(story.knownOn("2006-06-15").repairs().getFirst().parts()).containsExactly(OLD);
        }

        @Test
        void aSharingMarkedInErrorLeavesTheConfidence() {
            Story story = shared(facts(NEW, "2005-10-09", AFFAIR)).inError("shared", "2007");
            assertThat(story.repair().parts()).containsExactly(OLD);
        }

        @Test
        void aSharingUnderPressureLeavesTheConfidenceKept() {
            Story story = shared(facts(NEW, "2005-10-09", AFFAIR))
                    .accepts(ANN, 1, "2006-08-01")
                    .notices(new Speaker.Partner(ANN), "2006-08-01")
                    .forgives(ANN, Forgiveness.GIVEN, "2006-08-01")
                    .notFreely(BEN, "shared", "2007");
            assertThat(story.repair().parts()).containsExactly(OLD);
            assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        }

        @Test
        void onlyWhatWasSharedIsRead() {
            Story story = shared(facts(NEW, "2005-10-12", null));
            assertThat(story.read().repairs().getLast().since())
                    .as("in private he had given an earlier day")
                    .isEqualTo(new Since(Instant.parse("2005-10-12T23:59:59.999Z"), story.cited("shared")));
        }

        @Test
        void aBreachThatTheJointChartHasStaysUnderItsOwnId() {
            PermissionId permission = new PermissionId(Cast.id("another permission"));
            Story story = Story.atoned();
            story.inPrivate(BEN)
                    .says(BEN, "2006-05-01", said -> new DisclosedInPrivate(said, facts(AFFAIR, "2005-10-09", null)))
                    .called("confidence");
            story.inPrivate(BEN)
                    .says(
                            BEN,
                            "2006-06-01",
                            said -> new SharingPermitted(said, permission, story.ref("confidence"), ANN));
            EntryId joint = new EntryId(Cast.id("entry " + (story.entries().size() + 1)));
            story.inPrivate(BEN)
                    .says(CLINICIAN, "2006-06-02", said -> new SharingConfirmed(said, permission, joint))
                    .says(BEN, "2006-07-01", said -> new ConfidenceShared(said, facts(NEW, "2005-10-10", null)));
            assertThat(story.read().repairs()).extracting(RepairReading::breach).containsExactly(AFFAIR, NEW);
        }

        @Test
        void partnersReadTheSharedEntryAlone() {
            Story story = shared(facts(NEW, "2005-10-09", AFFAIR));
            assertThat(story.readJointly().repairs().getFirst().parts()).containsExactly(NEW);
        }
    }
}
