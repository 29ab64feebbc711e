package org.trusttimeline.stage;

import java.util.List;
import org.trusttimeline.events.id.BreachId;

/**
 * How the stage came to be: each time through which it was the same, as it is read now. A reading of statements, not a
 * finding.
 *
 * @param model name and version of the model that read it
 * @param couple of the couple, newest first; before the oldest it was {@code FOUNDATION}, and nothing told of it
 * @param repairs of each repair, in the order in which the breaches began
 */
public record StageHistory(String model, List<StageStretch> couple, List<OfRepair> repairs) {

    /**
     * Of one repair.
     *
     * @param breach the breach that opened it
     * @param stretches newest first
     */
    public record OfRepair(BreachId breach, List<StageStretch> stretches) {}
}
