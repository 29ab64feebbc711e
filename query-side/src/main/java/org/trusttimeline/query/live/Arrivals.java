package org.trusttimeline.query.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.json.UnreadableEvent;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.deadletter.SkippedEntries;

/**
 * Finds what a viewer may read behind a position, up to where the read model has come: so the feed never
 * tells what the timeline does not know yet. By chart, the joint chart first, and in each by position.
 */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final LedgerReader ledger;
    private final SkippedEntries skipped;
    private final int most;
    private final List<Arrival> found = new ArrayList<>();
    private RecordPosition reached;

    private Arrivals(LedgerReader ledger, SkippedEntries skipped, RecordPosition from, int most) {
        this.ledger = ledger;
        this.skipped = skipped;
        this.most = most;
        this.reached = from;
    }

    /** What has arrived behind that position, at most so many entries. */
    static Arrivals behind(
            RecordPosition from, AccessibleRecord record, LedgerReader ledger, SkippedEntries skipped, int most) {
        Arrivals arrivals = new Arrivals(ledger, skipped, from, most);
        record.charts().forEach(arrivals::follow);
        return arrivals;
    }

    /** In the order in which they were recorded, chart by chart. */
    List<Arrival> found() {
        return found;
    }

    /** How far the record is followed with these. */
    RecordPosition reached() {
        return reached;
    }

    /** Whether there may be more. */
    boolean isFull() {
        return found.size() == most;
    }

    private void follow(AccessibleChart open) {
        long from = reached.of(open.chart()).orElse(-1L);
        try (Stream<LedgerRow> rows = ledger.ofStream(open.chart().stream(), from + 1)) {
            rows.takeWhile(row -> open.reaches(row.position()))
                    .filter(row -> !skipped.isSkipped(open.chart(), row.position()))
                    .filter(Arrivals::isReadable)
                    .limit(most - found.size())
                    .forEach(row -> take(open.chart(), row));
        }
        if (!isFull() && from < open.head().position()) {
            reached = reached.with(open.chart(), open.head().position());
        }
    }

    private void take(Chart chart, LedgerRow row) {
        reached = reached.with(chart, row.position());
        found.add(new Arrival(row.entry(), reached));
    }

    // What was folded and cannot be read any more is passed over: the feed would end at it for ever.
    private static boolean isReadable(LedgerRow row) {
        try {
            row.entry();
            return true;
        } catch (UnreadableEvent unfit) {
            LOG.error("{} cannot be read, and is left out of feeds", row, unfit);
            return false;
        }
    }
}
