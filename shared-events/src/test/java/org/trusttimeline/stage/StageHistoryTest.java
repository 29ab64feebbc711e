package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageHistory;
import org.trusttimeline.stage.reading.StageReading;

/** How the stage came to be: what a reading tells of each day, told in one. */
class StageHistoryTest {

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCouplesIsWhatWalkingBackFromReadingToReadingFinds(long seed) {
        Story story = RandomStory.anything(seed);
        assertThat(history(story).couple())
                .isEqualTo(walkingBack(story, reading -> new At(reading.stage(), reading.since())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNewestOfEachIsWhereTheReadingIs(long seed) {
        Story story = RandomStory.anything(seed);
        assertThat(history(story).repairs())
                .extracting(repair -> repair.breach()
                        + " " + repair.stretches().getFirst().stage() + " "
                        + repair.stretches().getFirst().since())
                .isEqualTo(story.read().repairs().stream()
                        .map(repair -> repair.breach() + " " + repair.stage() + " " + repair.since())
                        .toList());
    }

    @Test
    void beginsWithTheOpeningAndLeadsToTheEntryOfEveryTurn() {
        Story story = Story.of(ANN, BEN).called("opening").affair("2005-10-09").called("affair");
        story.willing(ANN, "2005-10-20").willing(BEN, "2005-10-21").called("both");
        assertThat(history(story).couple())
                .extracting(StageHistory.Stretch::stage)
                .containsExactly(Stage.ATONE, Stage.WILLINGNESS, Stage.FOUNDATION);
        assertThat(history(story).couple())
                .extracting(stretch -> stretch.since().entry())
                .containsExactly(story.cited("both"), story.cited("affair"), story.cited("opening"));
        assertThat(history(story).couple().getLast().until())
                .isEqualTo(history(story).couple().get(1).since());
        assertThat(history(story).couple().getFirst().until()).isNull();
        assertThat(history(story).repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.breach()).isEqualTo(AFFAIR);
            assertThat(repair.stretches())
                    .extracting(StageHistory.Stretch::stage)
                    .containsExactly(Stage.ATONE, Stage.WILLINGNESS);
        });
    }

    private record At(Stage stage, @Nullable Since since) {}

    private static StageHistory history(Story story) {
        return AtoneAttuneAttach.history(story.entries(), AsOf.now(), ZoneOffset.UTC);
    }

    private static List<StageHistory.Stretch> walkingBack(Story story, Function<StageReading, At> where) {
        List<StageHistory.Stretch> stretches = new ArrayList<>();
        Since until = null;
        At at = where.apply(story.read());
        while (at.since() != null) {
            Since since = Objects.requireNonNull(at.since());
            stretches.add(new StageHistory.Stretch(at.stage(), since, until));
            until = since;
            AsOf before = new AsOf(since.moment().minusNanos(1), null);
            at = where.apply(AtoneAttuneAttach.read(story.entries(), before, ZoneOffset.UTC));
        }
        return stretches;
    }
}
