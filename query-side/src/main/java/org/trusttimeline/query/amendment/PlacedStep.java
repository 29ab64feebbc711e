package org.trusttimeline.query.amendment;

import java.util.Comparator;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.chart.AmendmentStep;
import org.trusttimeline.query.chart.PlaceKey;

/** A step of a request to amend, and the chart it stands in. */
record PlacedStep(Chart chart, AmendmentStep step) {

    static final Comparator<PlacedStep> OLDEST_FIRST =
            Comparator.comparing(PlacedStep::place).thenComparing(placed -> placed.chart().stream());

    boolean is(AmendmentStep.Kind kind) {
        return step.kind() == kind;
    }

    EntryAddress address() {
        return new EntryAddress(chart, step.entryId());
    }

    /** The entry this step is about. */
    EntryAddress target() {
        return step.refersTo().from(chart);
    }

    PlaceKey place() {
        return step.place();
    }
}
