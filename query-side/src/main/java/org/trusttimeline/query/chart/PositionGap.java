package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.Chart;

/** Entries of a chart are missing before one that came: folding on would lose them for good. */
public final class PositionGap extends NotAtHand {

    private static final long serialVersionUID = 1L;

    PositionGap(Chart chart, long seen, long came) {
        super(chart.stream() + " is folded up to position " + seen + ", and position " + came + " came next");
    }
}
