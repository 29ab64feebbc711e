package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageReading;

/** Before any breach, and the first decision after one. */
class WillingnessTest {

    @Test
    void beforeAnyBreach() {
        StageReading reading = Story.of(ANN, BEN).read();
        assertThat(reading.stage()).isEqualTo(Stage.FOUNDATION);
        assertThat(reading.repairs()).isEmpty();
        assertThat(reading.since()).isNotNull();
    }

    @Test
    void aMisunderstandingOpensNoRepair() {
        StageReading reading = Story.of(ANN, BEN)
                .toldBy(ANN)
                .breach(AFFAIR, BreachKind.MISCOMMUNICATION, BreachName.MISUNDERSTANDING, null, "2005")
                .read();
        assertThat(reading.stage()).isEqualTo(Stage.FOUNDATION);
    }

    @Test
    void violenceOpensNoneAndAsksNobodyForAnything() {
        StageReading reading = Story.of(ANN, BEN)
                .breach(AFFAIR, BreachKind.VIOLENCE_OR_COERCION, null, null, "2005")
                .read();
        assertThat(reading.repairs()).isEmpty();
    }

    @Test
    void aBreachAsksEveryPartner() {
        StageReading reading = Story.of(ANN, BEN).affair("2005-10-09").read();
        assertThat(reading.stage()).isEqualTo(Stage.WILLINGNESS);
        assertThat(reading.repairs().getFirst().notYetShown())
                .containsExactly(new Sign.NotShown(Sign.WILLING, ANN), new Sign.NotShown(Sign.WILLING, BEN));
    }

    @Test
    void aRecordMayBeOpenedLongAfterWhatItTells() {
        StageReading reading =
                Story.opened("2019", ANN, BEN).affair("2005-10-09").read();
        assertThat(reading.since()).isEqualTo(reading.repairs().getFirst().since());
    }

    @Test
    void oneYesIsNotEnough() {
        assertThat(Story.of(ANN, BEN)
                        .affair("2005-10-09")
                        .willing(BEN, "2005-10-10")
                        .read()
                        .stage())
                .isEqualTo(Stage.WILLINGNESS);
    }

    @Test
    void everyYesOpensAtone() {
        Story story = Story.bothWilling();
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
        assertThat(story.read().since()).isNotNull().extracting(Since::entry).isEqualTo(story.last());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "UNSURE"})
    void theLatestAnswerGovernsAndTheStageFallsBack(Answer answer) {
        assertThat(Story.bothWilling().answers(ANN, answer, "2006").read().stage())
                .isEqualTo(Stage.WILLINGNESS);
    }

    @Test
    void anEarlierNoToldLaterDoesNotGovern() {
        assertThat(Story.bothWilling()
                        .answers(ANN, Answer.NO, "2005-10-12")
                        .read()
                        .stage())
                .isEqualTo(Stage.ATONE);
    }
}
