package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BreachEvent.NothingLeftToAskSaid;
import org.trusttimeline.events.BreachEvent.QuestionAnswered;
import org.trusttimeline.events.BreachEvent.QuestionAsked;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.FullTelling;

/** Questions and what is left to ask: it gates nothing. */
class FullTellingTest {

    private static Story asked() {
        return Story.atoned()
                .says(ANN, "2006-02-01", said -> new QuestionAsked(said, AFFAIR))
                .called("question");
    }

    private static Story answered(Story story) {
        return story.says(BEN, "2006-03-01", said -> new QuestionAnswered(said, AFFAIR, story.ref("question")))
                .called("answer");
    }

    private static Story nothingLeft(Story story) {
        return story.says(ANN, "2006-04-01", said -> new NothingLeftToAskSaid(said, AFFAIR));
    }

    @Test
    void nothingIsAskedAtFirst() {
        assertThat(Story.atoned().repair().telling()).isEqualTo(new FullTelling(List.of(), List.of()));
    }

    @Test
    void aQuestionIsOpenUntilItIsAnswered() {
        Story story = asked();
        assertThat(story.repair().telling().openQuestions()).containsExactly(story.cited("question"));
        assertThat(answered(story).repair().telling().openQuestions()).isEmpty();
        assertThat(story.trueOn("2006-02-15").repairs().getFirst().telling().openQuestions())
                .hasSize(1);
    }

    @Test
    void anAnswerPressedForIsNone() {
        Story story = answered(asked()).notFreely(BEN, "answer", "2007");
        assertThat(story.repair().telling().openQuestions()).hasSize(1);
    }

    @Test
    void aQuestionPressedForIsNone() {
        assertThat(asked().notFreely(ANN, "question", "2007").repair().telling().openQuestions())
                .isEmpty();
    }

    @Test
    void itReopensWithNewInformation() {
        Story story = nothingLeft(asked());
        assertThat(story.repair().telling().nothingLeftToAsk())
                .containsExactly(new FullTelling.NothingLeftToAsk(ANN, story.last()));
        story.adds(BEN, BreachKind.LIE, null, "2007");
        assertThat(story.repair().telling().nothingLeftToAsk()).isEmpty();
    }

    @Test
    void itGatesNothing() {
        assertThat(asked().read().stage()).isEqualTo(Stage.ATTUNE);
        assertThat(nothingLeft(asked()).read().stage()).isEqualTo(Stage.ATTUNE);
    }
}
