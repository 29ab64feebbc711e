package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.CLINICIAN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.SafetyEvent.SafetyConcernSettled;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.events.vocabulary.Stage;

/** A safety concern suspends joint stage work in the care team's reading alone. */
class SafetyTest {

    private static Story concerned(@Nullable SafetyKind kind) {
        return Story.bothWilling()
                .clinically()
                .says(CLINICIAN, "2006-02-01", said -> new SafetyConcernRaised(said, kind))
                .called("concern");
    }

    @Test
    void violenceOrCoercionSuspendsAndNobodyIsAskedForAnything() {
        Story story = concerned(SafetyKind.VIOLENCE_OR_COERCION);
        assertThat(story.read().suspendedBy()).containsExactly(story.cited("concern"));
        assertThat(story.repair().notYetShown()).isEmpty();
        assertThat(story.repair().stage()).isEqualTo(Stage.ATONE);
    }

    @Test
    void soDoesAConcernWhoseKindIsNotTold() {
        assertThat(concerned(null).read().suspendedBy()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VIOLENCE_OR_COERCION"})
    void otherConcernsDoNot(SafetyKind kind) {
        assertThat(concerned(kind).read().suspendedBy()).isEmpty();
        assertThat(concerned(kind).repair().notYetShown()).isNotEmpty();
    }

    @Test
    void untilItIsSettled() {
        Story story = concerned(SafetyKind.VIOLENCE_OR_COERCION);
        story.clinically().says(CLINICIAN, "2006-03-01", said -> new SafetyConcernSettled(said, story.ref("concern")));
        assertThat(story.read().suspendedBy()).isEmpty();
        assertThat(story.repair().notYetShown()).isNotEmpty();
        assertThat(story.trueOn("2006-02-15").suspendedBy()).hasSize(1);
        assertThat(story.trueOn("2006-01-15").suspendedBy()).isEmpty();
    }

    @Test
    void whoReadsTheJointChartAloneReadsNothingOfIt() {
        Story story = concerned(SafetyKind.VIOLENCE_OR_COERCION);
        assertThat(story.readJointly()).isEqualTo(Story.bothWilling().read());
        assertThat(story.read().shownTo(ANN).suspendedBy()).isEmpty();
    }
}
