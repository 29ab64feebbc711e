package org.trusttimeline.query.chart;

import java.util.List;
import org.trusttimeline.events.Entry;

/**
 * The entries of one chart that refer to one entry, of that chart or of the joint chart beside it. It belongs to the chart
 * of those that refer: a private disagreement with a joint entry leaves no trace among the joint chart's documents.
 *
 * @param id the stream of the chart of those that refer, {@code @}, and the entry as that chart names it
 * @param position the last position it has seen
 * @param links in the order of their positions
 */
public record Links(String id, long position, List<Link> links) implements ChartDocument {

    /** Nothing refers to it. */
    public static Links none(String id) {
        return new Links(id, -1, List.of());
    }

    /** The same with one more that refers; a redelivered one changes nothing. */
    Links with(Entry entry) {
        return entry.position() <= position ? this : new Links(id, entry.position(), Lists.plus(links, Link.of(entry)));
    }
}
