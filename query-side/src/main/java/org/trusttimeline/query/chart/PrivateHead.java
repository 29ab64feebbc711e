package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.Chart;

/**
 * The head of a partner chart or of the clinical chart.
 *
 * @param id the chart's stream
 * @param position the last position folded into it
 * @param recordedAt when the last entry folded into it was recorded, in microseconds since 1970; 0 where all were left out
 * @param directory the timeline's pages
 * @param dating what the dates of its entries depend on
 */
public record PrivateHead(String id, long position, long recordedAt, Directory directory, Dating dating)
        implements Head {

    static PrivateHead at(Chart chart, long position, long recordedAt, Directory directory, Dating dating) {
        return new PrivateHead(DocumentId.ofHead(chart), position, recordedAt, directory, dating);
    }
}
