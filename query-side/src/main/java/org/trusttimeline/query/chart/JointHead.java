package org.trusttimeline.query.chart;

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
 * @param dating what the dates of its entries depend on
 */
public record JointHead(
        String id, long position, long recordedAt, RecordFacts facts, Directory directory, Dating dating)
        implements Head {

    static JointHead opened(Entry opening, Directory directory, Dating dating) {
        return new JointHead(
                DocumentId.ofHead(opening.chart()),
                opening.position(),
                PlaceKey.micros(opening.recordedAt()),
                RecordFacts.of(opening),
                directory,
                dating);
    }

    /** The same, one entry further, of which nothing is known but its position. */
    JointHead without(long position) {
        return new JointHead(id, position, recordedAt, facts, directory, dating);
    }

    JointHead with(Entry entry, Directory directory, Dating dating) {
        return new JointHead(
                id, entry.position(), PlaceKey.micros(entry.recordedAt()), facts.with(entry), directory, dating);
    }
}
