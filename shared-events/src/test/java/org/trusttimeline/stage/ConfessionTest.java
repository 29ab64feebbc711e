package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.LIE;
import static org.trusttimeline.stage.Cast.PAPER;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AttachEvent.JoyShared;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.ContextEvent.LifeEventRecorded;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;
import org.trusttimeline.events.TimeApartEvent.TimeApartEnded;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.LifeEventKind;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.AccountsDiffer;

/** A confession without remorse, a separation, work unasked for, and a return; after the public accounts of one couple. */
class ConfessionTest {

    private static Story confession() {
        return Story.opened("2019", ANN, BEN)
                .affair("../2005-10-09")
                .says(BEN, "2005-10-09", TimeApartBegun::new)
                .answers(BEN, Answer.UNSURE, "2005-10-09")
                .offers("2005-10-11")
                .called("own work");
    }

    private static Story phoneCall() {
        return confession()
                .willing(BEN, "2005-10-23~")
                .willing(ANN, "2005-10-23~")
                .notices(new Speaker.Partner(ANN), "2005-10-23~")
                .accepts(ANN, 1, "2005-12");
    }

    @Test
    void workUnaskedForIsAnAmendAndNoStage() {
        assertThat(confession().repair().stage()).isEqualTo(Stage.WILLINGNESS);
        assertThat(confession().read().stage()).isEqualTo(Stage.APART);
    }

    @Test
    void theRepairBeginsWithTheHarmedPartnersWillingness() {
        assertThat(phoneCall().trueOn("2005-10-31").repairs().getFirst().stage())
                .isEqualTo(Stage.ATONE);
    }

    @Test
    void vowsRenewedAndAYearReachedCompleteNothing() {
        Story story = phoneCall()
                .says(BEN, "2005-12", TimeApartEnded::new)
                .says(BEN, "2006", said -> new LifeEventRecorded(said, LifeEventKind.MARRIAGE))
                .says(BEN, "2006-10-09", JoyShared::new);
        assertThat(story.read().stage()).isEqualTo(Stage.ATONE);
    }

    @Test
    void twoAccountsOfOneThingStandSideBySide() {
        Story story = confession()
                .says(PAPER, "2005-10-19~", said -> new ClaimRecorded(said, null))
                .reportedBy(CLINICIAN);
        story.says(PAPER, "2005-10-19~", said -> new ClaimRecorded(said, story.ref("own work")));
        assertThat(story.repair().accountsDiffer())
                .containsExactly(new AccountsDiffer(story.cited("own work"), story.last()));
        assertThat(story.repair().stage()).isEqualTo(Stage.WILLINGNESS);
    }

    @Test
    void whatWasToldYearsLaterIsAbsentFromEveryEarlierReading() {
        Story story = phoneCall().toldBy(ANN).learnedByTheRecord("2013-01").lieAboutIt("1995~/2005~");
        assertThat(story.knownOn("2012-12-31").repairs().getFirst().parts()).isEmpty();
        assertThat(story.knownOn("2013-01-31").repairs().getFirst().parts()).containsExactly(LIE);
    }
}
