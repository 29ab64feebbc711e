package org.trusttimeline.query.relationship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageReading;

/**
 * Where the couple is; its reasons are at {@code /stage}.
 *
 * @param model name and version of the model that read it
 * @param stage that of the earliest open repair
 * @param since since when, and by which entry
 * @param repairs the stage of each repair
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurrentStage(
        String model, Stage stage, @Nullable Since since, List<Repair> repairs) {

    static CurrentStage of(StageReading reading) {
        return new CurrentStage(
                reading.model(),
                reading.stage(),
                reading.since(),
                reading.repairs().stream().map(Repair::of).toList());
    }

    /** The stage of one repair. */
    public record Repair(BreachId breach, Stage stage, Since since) {

        private static Repair of(RepairReading reading) {
            return new Repair(reading.breach(), reading.stage(), reading.since());
        }
    }
}
