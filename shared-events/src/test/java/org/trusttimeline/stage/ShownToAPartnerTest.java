package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.StageReading;

/** What a partner gets of a reading. */
class ShownToAPartnerTest {

    @Test
    void onlyWhatIsTheirOwnToSay() {
        StageReading reading = Story.of(ANN, BEN).affair("2005-10-09").read().shownTo(ANN);
        assertThat(reading.repairs().getFirst().notYetShown()).containsExactly(new Sign.NotShown(Sign.WILLING, ANN));
    }

    @Test
    void theOthersAnswerOnceAllHaveAnswered() {
        Story story = Story.of(ANN, BEN).affair("2005-10-09").willing(BEN, "2005-10-10");
        assertThat(story.read().shownTo(ANN).repairs().getFirst().inForce()).isEmpty();
        assertThat(story.read().shownTo(BEN).repairs().getFirst().inForce()).hasSize(1);
        story.answers(ANN, Answer.UNSURE, "2005-10-11");
        assertThat(story.read().shownTo(ANN).repairs().getFirst().inForce()).hasSize(1);
    }
}
