package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.LIE;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Stage;

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
}
