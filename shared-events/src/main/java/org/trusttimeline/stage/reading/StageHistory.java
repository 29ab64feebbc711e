package org.trusttimeline.stage.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * How the stage came to be: each time through which it was the same, as it is read now. A reading of statements, not a
 * finding.
 *
 * @param model name and version of the model that read it
 * @param couple of the couple, newest first; before the oldest it was {@code FOUNDATION}, and nothing told of it
 * @param repairs of each repair, in the order in which the breaches began
 */
public record StageHistory(String model, List<Stretch> couple, List<OfRepair> repairs) {

    /**
     * Of one repair.
     *
     * @param breach the breach that opened it
     * @param stretches newest first
     */
    public record OfRepair(BreachId breach, List<Stretch> stretches) {}

    /**
     * A time through which the stage was the same.
     *
     * @param stage the stage
     * @param since since when, and by which entry
     * @param until until when, and by which entry; absent: it goes on
     */
    public record Stretch(
            Stage stage, Since since, @Nullable Since until) {

        /** Whether it had any length: what was said at one moment is read together. */
        public boolean lasted() {
            return until == null || until.moment().isAfter(since.moment());
        }
    }
}
