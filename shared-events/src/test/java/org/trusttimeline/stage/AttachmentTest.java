package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.LIE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.AttachEvent.IntimacyWishStated;
import org.trusttimeline.events.AttachEvent.JoyShared;
import org.trusttimeline.events.AttachEvent.QualityTimeShared;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.IntimacyWish;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.events.vocabulary.YesOrNotNow;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Sign;

/** Each partner, separately, feels secure. */
class AttachmentTest {

    @Test
    void bothSecureLeadsToSustain() {
        assertThat(Story.secure().read().stage()).isEqualTo(Stage.SUSTAIN);
        assertThat(Story.secure().repair().notYetShown()).isEmpty();
    }

    @Test
    void eachSaysItForThemselves() {
        assertThat(Story.attuned().secure(ANN, "2007").repair().notYetShown())
                .containsExactly(new Sign.NotShown(Sign.FEELS_SECURE, BEN));
    }

    @Test
    void notNowFallsBack() {
        assertThat(Story.secure()
                        .says(BEN, "2008", said -> new FeelSecureSaid(said, YesOrNotNow.NOT_NOW))
                        .read()
                        .stage())
                .isEqualTo(Stage.ATTACH);
    }

    @Test
    void timeAndJoySharedAndAWishCountForNothing() {
        Story story = Story.attuned()
                .says(ANN, "2007", QualityTimeShared::new)
                .says(BEN, "2007", JoyShared::new)
                .says(ANN, "2007", said -> new IntimacyWishStated(said, IntimacyWish.WELCOME));
        assertThat(story.read()).isEqualTo(Story.attuned().read());
    }

    @Test
    void securityFeltBeforeTheBreachWasKnownIsNot() {
        Story story = Story.secure()
                .says(
                        BEN,
                        "2008",
                        said -> new BreachRecorded(
                                said, LIE, BreachKind.LIE, null, false, List.of(ANN), List.of(BEN), null));
        assertThat(story.read().stage()).isEqualTo(Stage.WILLINGNESS);
        assertThat(story.read().repairs())
                .extracting(RepairReading::stage)
                .containsExactly(Stage.SUSTAIN, Stage.WILLINGNESS);
        assertThat(story.read().repairs().getLast().inForce()).isEmpty();
    }
}
