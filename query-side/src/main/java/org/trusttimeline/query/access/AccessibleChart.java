package org.trusttimeline.query.access;

import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.chart.Head;

/**
 * A chart opened for somebody who may read it.
 *
 * @param head where every read of it begins; nothing after its position is shown, even where a document is ahead of it
 */
public record AccessibleChart(Chart chart, Head head) {

    /** Whether the chart, as it is opened, reaches to that position. */
    public boolean reaches(long position) {
        return position <= head.position();
    }
}
