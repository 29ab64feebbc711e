package org.trusttimeline.stage;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * A time through which the stage was the same.
 *
 * @param stage the stage
 * @param since since when, and by which entry
 * @param until until when, and by which entry; absent: it goes on
 */
public record StageStretch(
        Stage stage, Since since, @Nullable Since until) {

    /** Whether it had any length: what was said at one moment is read together. */
    boolean lasted() {
        return until == null || until.moment().isAfter(since.moment());
    }
}
