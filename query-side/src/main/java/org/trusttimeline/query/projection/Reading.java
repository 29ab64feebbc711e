package org.trusttimeline.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.chart.Step;

/**
 * What arrived for a chart, read up to the first entry that cannot be.
 *
 * @param fault why there is no more; absent if all could be read
 */
record Reading(Chart chart, List<Step> steps, @Nullable Fault fault) {

    static Reading of(Chart chart, List<Arrived> arrived, Poison poison) {
        List<Step> steps = new ArrayList<>(arrived.size());
        for (Arrived entry : arrived) {
            if (poison.isDropped(chart, entry.position())) {
                steps.add(new Step.LeftOut(entry.position()));
                continue;
            }
            try {
                steps.add(entry.content().get());
            } catch (RuntimeException unreadable) {
                return new Reading(chart, steps, new Fault(chart, entry.position(), unreadable));
            }
        }
        return new Reading(chart, steps, null);
    }
}
