package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.reading.SaidAgain;

/** What counts of a record: the same that the stage is read from. */
class CountedRecordTest {

    @Test
    void isInTheOrderOfPlacesAsCorrected() {
        Story story = Story.bothWilling()
                .needs(ANN, "2006-02")
                .called("need")
                .needs(BEN, "2006-03")
                .called("his");
        story.corrects("need", "2006-04", "2006-05");
        assertThat(cited(story)).endsWith(story.cited("his"), story.cited("need"), story.last());
        assertThat(of(story).entries())
                .filteredOn(entry -> Cited.of(entry.entry()).equals(story.cited("need")))
                .singleElement()
                .satisfies(entry ->
                        assertThat(String.valueOf(entry.statement().occurred())).isEqualTo("2006-04"));
    }

    @Test
    void whatWasEnteredInErrorIsNotInIt() {
        Story story = Story.bothWilling().needs(ANN, "2006-02").called("need");
        assertThat(cited(story)).contains(story.cited("need"));
        assertThat(cited(story.inError("need", "2006-03"))).doesNotContain(story.cited("need"));
    }

    @Test
    void whatWasSaidMoreThanOnceIsWhatHasBeenHardSince() {
        Story story = Story.bothWilling().on(Topic.MONEY).needs(ANN, "2006-02").called("need");
        story.on(Topic.TIME).needs(ANN, "2006-03").on(Topic.MONEY).needs(BEN, "2006-04");
        story.says(ANN, "2006-05", said -> new AngerSpokenOf(said, AFFAIR));
        assertThat(of(story).saidAgain()).isEmpty();
        story.on(Topic.MONEY).says(ANN, "2006-06", NeedStated::new).called("again");
        assertThat(of(story).saidAgain()).singleElement().satisfies(again -> {
            assertThat(again.by()).isEqualTo(ANN);
            assertThat(again.what()).isEqualTo(SaidAgain.Matter.NEED);
            assertThat(again.topic()).isEqualTo(Topic.MONEY);
            assertThat(again.entries())
                    .extracting(entry -> Cited.of(entry.entry()))
                    .containsExactly(story.cited("need"), story.cited("again"));
        });
        assertThat(story.repair().hardSince())
                .containsExactly(new HardThing.Stated(HardThing.SAID_MORE_THAN_ONCE, story.cited("again")));
        assertThat(of(story.notFreely(ANN, "need", "2006-07")).saidAgain()).isEmpty();
    }

    private static CountedRecord of(Story story) {
        return CountedRecord.of(story.entries(), AsOf.now(), ZoneOffset.UTC);
    }

    private static List<Cited> cited(Story story) {
        return of(story).entries().stream()
                .map(entry -> Cited.of(entry.entry()))
                .toList();
    }
}
