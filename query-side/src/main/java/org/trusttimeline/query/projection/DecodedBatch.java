package org.trusttimeline.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.chart.FoldStep;

/**
 * What arrived for a chart, read up to the first entry that cannot be.
 *
 * @param fault why there is no more; absent if all could be read
 */
record DecodedBatch(
        Chart chart, List<FoldStep> steps, @Nullable Fault fault) {

    static DecodedBatch of(Chart chart, List<Arrived> arrived, Poison poison) {
        List<FoldStep> steps = new ArrayList<>(arrived.size());
        for (Arrived entry : arrived) {
            if (poison.isSkipped(chart, entry.position())) {
                steps.add(new FoldStep.Skipped(entry.position()));
                continue;
            }
            try {
                steps.add(entry.content().get());
            } catch (RuntimeException unreadable) {
                return new DecodedBatch(chart, steps, new Fault(chart, entry.position(), unreadable));
            }
        }
        return new DecodedBatch(chart, steps, null);
    }
}
