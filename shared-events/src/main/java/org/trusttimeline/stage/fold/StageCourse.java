package org.trusttimeline.stage.fold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageHistory;

/** The course of a stage while a record is read step by step: where it is, and every turn it took. */
final class StageCourse {

    private final List<Turn> turns = new ArrayList<>();
    private Stage stage;

    private record Turn(Stage to, Step step) {}

    private StageCourse(Stage stage) {
        this.stage = stage;
    }

    /** It begins somewhere, before anything is told. */
    static StageCourse from(Stage stage) {
        return new StageCourse(stage);
    }

    /** The same, told by that step. */
    StageCourse toldBy(Step step) {
        turns.add(new Turn(stage, step));
        return this;
    }

    /** Where it is after that step; the step is kept where it changed. */
    void reach(Stage now, Step step) {
        if (now != stage) {
            stage = now;
            toldBy(step);
        }
    }

    Stage stage() {
        return stage;
    }

    /** The step since which it is there, if one told of it. */
    @Nullable
    Step since() {
        return turns.isEmpty() ? null : turns.getLast().step();
    }

    /** Each time through which it was the same, newest first. */
    List<StageHistory.Stretch> stretches() {
        List<StageHistory.Stretch> stretches = new ArrayList<>();
        Since until = null;
        for (Turn turn : turns.reversed()) {
            Since since = turn.step().since();
            stretches.add(new StageHistory.Stretch(turn.to(), since, until));
            until = since;
        }
        return stretches.stream().filter(StageHistory.Stretch::lasted).toList();
    }
}
