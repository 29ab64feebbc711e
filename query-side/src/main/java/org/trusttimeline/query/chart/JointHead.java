package org.trusttimeline.query.chart;

import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;

/**
 * The head of a joint chart. All that it holds comes from the joint chart alone: its readers are not the same as those of
 * the charts beside it.
 *
 * @param id the chart's stream
 * @param position the last position folded into it
 * @param recordedAt when the last entry folded into it was recorded, in microseconds since 1970
 * @param facts whose record it is
 * @param directory the timeline's pages
 */
public record JointHead(
        String id, long position, long recordedAt, RecordFacts facts, Directory directory)
        implements Head {

    static JointHead opened(Entry opening, Directory directory) {
        return new JointHead(
                DocumentId.ofHead(opening.chart()),
                opening.position(),
                PlaceKey.micros(opening.recordedAt()),
                RecordFacts.of(opening),
                directory);
    }

    /** The same, one entry further, of which nothing is known but its position. */
    JointHead without(long position) {
        return new JointHead(id, position, recordedAt, facts, directory);
    }

    JointHead with(Entry entry, Directory directory) {
        ChartEvent event = entry.event();
        return new JointHead(
                id,
                entry.position(),
                PlaceKey.micros(entry.recordedAt()),
                facts.with(event),
                directory);
    }
}
