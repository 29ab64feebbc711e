package org.trusttimeline.stage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.vocabulary.Stage;

/** The course of a stage while a record is read step by step: where it is, and every turn it took. */
final class Course {

    private final List<Turn> turns = new ArrayList<>();
    private Stage stage;

    private record Turn(Stage to, Step step) {}

    private Course(Stage stage) {
        this.stage = stage;
    }

    /** It begins somewhere, before anything is told. */
    static Course from(Stage stage) {
        return new Course(stage);
    }

    /** The same, told by that step. */
    Course toldBy(Step step) {
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
    List<StageStretch> stretches() {
        List<StageStretch> stretches = new ArrayList<>();
        Since until = null;
        for (Turn turn : turns.reversed()) {
            Since since = Since.of(turn.step());
            stretches.add(new StageStretch(turn.to(), since, until));
            until = since;
        }
        return stretches.stream().filter(StageStretch::lasted).toList();
    }
}
