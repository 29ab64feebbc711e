package org.trusttimeline.query.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.json.UnreadableEvent;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.ChartPosition;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.chart.OfAnAnswer;
import org.trusttimeline.query.deadletter.SkippedEntries;

/**
 * Finds what has come into a viewer's sight behind a position, up to where the read model has come: so the feed never
 * tells what the timeline does not know yet. By chart, the joint chart first, and in each by {@link ChartPosition}.
 */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final LedgerReader ledger;
    private final SkippedEntries skipped;
    private final AccessibleRecord record;
    private final int most;
    private final List<Arrival> found = new ArrayList<>();
    private RecordPosition reached;

    private Arrivals(
            LedgerReader ledger, SkippedEntries skipped, AccessibleRecord record, RecordPosition from, int most) {
        this.ledger = ledger;
        this.skipped = skipped;
        this.record = record;
        this.most = most;
        this.reached = from;
    }

    /** What has arrived behind that position, at most so many entries. */
    static Arrivals behind(
            RecordPosition from, AccessibleRecord record, LedgerReader ledger, SkippedEntries skipped, int most) {
        Arrivals arrivals = new Arrivals(ledger, skipped, record, from, most);
        record.charts().forEach(arrivals::follow);
        return arrivals;
    }

    /** In the order in which they came into sight. */
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
        ChartPosition from = reached.of(open.chart()).orElse(ChartPosition.whole(-1));
        Iterator<Sighting> sightings = sightings(open, from).iterator();
        while (!isFull() && sightings.hasNext()) {
            Sighting next = sightings.next();
            reached = reached.with(open.chart(), next.position());
            found.add(new Arrival(next.entry(), reached));
        }
        ChartPosition head = ChartPosition.whole(open.head().position());
        if (!isFull() && from.compareTo(head) < 0) {
            reached = reached.with(open.chart(), head);
        }
    }

    private Stream<Sighting> sightings(AccessibleChart open, ChartPosition from) {
        SortedMap<Long, List<OfAnAnswer>> later =
                open.chart() instanceof JointChart ? record.shownLater() : Collections.emptySortedMap();
        Set<Long> hiddenAtFirst = later.values().stream()
                .flatMap(List::stream)
                .map(OfAnAnswer::position)
                .collect(Collectors.toSet());
        long firstWhole = Math.max(0, from.at() == from.within() ? from.at() + 1 : from.at());
        return ledger.ofStream(open.chart().stream(), firstWhole)
                .takeWhile(row -> open.reaches(row.position()))
                .filter(row -> !skipped.isSkipped(open.chart(), row.position()))
                .filter(Arrivals::isReadable)
                .flatMap(row -> Stream.concat(
                        later.getOrDefault(row.position(), List.of()).stream()
                                .map(hidden -> new Sighting(
                                        new ChartPosition(row.position(), hidden.position()),
                                        entry(open.chart(), hidden))),
                        Stream.of(row)
                                .filter(whole -> !hiddenAtFirst.contains(whole.position()))
                                .map(Sighting::of)))
                .filter(sighting -> sighting.position().compareTo(from) > 0)
                .filter(sighting -> record.shows(sighting.entry()));
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

    private Entry entry(Chart chart, OfAnAnswer hidden) {
        return ledger.entry(chart.stream(), hidden.entryId().value())
                .map(LedgerRow::entry)
                .orElseThrow();
    }

    private record Sighting(ChartPosition position, Entry entry) {
        private static Sighting of(LedgerRow row) {
            return new Sighting(ChartPosition.whole(row.position()), row.entry());
        }
    }
}
