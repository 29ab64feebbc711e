package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.PAPER;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.AccountsDiffer;

/** Differing accounts stand side by side. */
class AccountsDifferTest {

    private static Story noticed() {
        return Story.atoned()
                .notices(new Speaker.Partner(ANN), "2006-02-01")
                .called("noticed")
                .needs(ANN, "2006-02-02")
                .called("need");
    }

    private static Story claim(Story story, String about) {
        return story.reportedBy(new Speaker.Partner(BEN))
                .says(PAPER, "2006-03-01", said -> new ClaimRecorded(said, story.ref(about)));
    }

    @Test
    void aDisagreementWithWhatConcernsTheBreach() {
        Story story = noticed().disagrees(BEN, "noticed", "2006-03-01");
        AccountsDiffer pair = new AccountsDiffer(story.cited("noticed"), story.last());
        assertThat(story.repair().accountsDiffer()).containsExactly(pair);
        assertThat(story.read().accountsDiffer()).containsExactly(pair);
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
    }

    @Test
    void whatConcernsNoBreachDiffersInTheWholeRecordAlone() {
        Story story = noticed().disagrees(BEN, "need", "2006-03-01");
        assertThat(story.repair().accountsDiffer()).isEmpty();
        assertThat(story.read().accountsDiffer())
                .containsExactly(new AccountsDiffer(story.cited("need"), story.last()));
    }

    @Test
    void aClaimStaysAClaimAndIsShownBesideTheEntry() {
        Story story = claim(noticed(), "noticed");
        assertThat(story.repair().accountsDiffer())
                .containsExactly(new AccountsDiffer(story.cited("noticed"), story.last()));
    }

    @Test
    void aDisagreementWithAClaim() {
        Story story = claim(noticed(), "noticed").called("claim").disagrees(ANN, "claim", "2006-04");
        assertThat(story.read().accountsDiffer()).contains(new AccountsDiffer(story.cited("claim"), story.last()));
    }

    @Test
    void aDisagreementWithWordsPassedOn() {
        Story story = Story.atoned().reportedBy(CLINICIAN).forgives(ANN, Forgiveness.NOT_NOW, "2006");
        story.called("passed on").disagrees(ANN, "passed on", "2007");
        assertThat(story.repair().accountsDiffer()).hasSize(1);
        assertThat(story.read().stage()).isEqualTo(Stage.ATTUNE);
    }

    @Test
    void notWithWhatWasEnteredInError() {
        assertThat(noticed()
                        .disagrees(BEN, "noticed", "2006-03-01")
                        .inError("noticed", "2006-04")
                        .read()
                        .accountsDiffer())
                .isEmpty();
    }

    @Test
    void notAsTrueBeforeEither() {
        Story story = noticed().disagrees(BEN, "noticed", "2006-03-01");
        assertThat(story.trueOn("2006-02-15").accountsDiffer()).isEmpty();
        Story claimedBefore = noticed().disagrees(BEN, "noticed", "2006-01-15");
        assertThat(claimedBefore.trueOn("2006-01-20").accountsDiffer()).isEmpty();
    }

    @Test
    void aClaimOrDisagreementPressedForIsNone() {
        Story story = noticed().disagrees(BEN, "noticed", "2006-03-01").called("other");
        assertThat(story.notFreely(BEN, "other", "2007").read().accountsDiffer())
                .isEmpty();
        Story claimed = claim(noticed(), "noticed").called("claim");
        assertThat(claimed.notFreely(BEN, "claim", "2007").read().accountsDiffer())
                .isEmpty();
    }

    @Test
    void aPrivateDisagreementIsInTheCareTeamsReadingAlone() {
        Story story = noticed().inPrivate(BEN).disagrees(BEN, "noticed", "2006-03-01");
        assertThat(story.read().accountsDiffer()).hasSize(1);
        assertThat(story.readJointly().accountsDiffer()).isEmpty();
    }
}
