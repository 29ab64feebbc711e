package org.trusttimeline.query.chart;

import java.time.ZoneId;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;

/**
 * The head of a partner chart or of the clinical chart.
 *
 * @param id the chart's stream
 * @param position the last position folded into it
 * @param directory the timeline's pages
 * @param amendments requests to amend, and what became of them
 */
public record PrivateHead(String id, long position, Directory directory, AmendmentRegister amendments) implements Head {

    static PrivateHead begun(Entry first, Directory directory, ZoneId zone) {
        return new PrivateHead(DocumentId.ofHead(first.chart()), -1, directory, AmendmentRegister.EMPTY)
                .with(first, directory, zone);
    }

    static PrivateHead begunWithout(Chart chart, long position, Directory directory) {
        return new PrivateHead(DocumentId.ofHead(chart), position, directory, AmendmentRegister.EMPTY);
    }

    /** The same, one entry further, of which nothing is known but its position. */
    PrivateHead without(long position) {
        return new PrivateHead(id, position, directory, amendments);
    }

    PrivateHead with(Entry entry, Directory directory, ZoneId zone) {
        PlaceKey place = PlaceKey.of(entry.place(zone));
        return new PrivateHead(id, entry.position(), directory, amendments.with(entry.event(), place));
    }
}
