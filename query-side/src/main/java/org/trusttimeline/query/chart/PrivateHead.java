package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.Chart;

/**
 * The head of a partner chart or of the clinical chart.
 *
 * @param id the chart's stream
 * @param position the last position folded into it
 * @param directory the timeline's pages
 */
public record PrivateHead(String id, long position, Directory directory) implements Head {

    static PrivateHead at(Chart chart, long position, Directory directory) {
        return new PrivateHead(DocumentId.ofHead(chart), position, directory);
    }
}
