package org.trusttimeline.query.live;

import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.deadletter.SkippedEntries;
import org.trusttimeline.query.timeline.EntryView;
import org.trusttimeline.query.timeline.EntryViews;

/**
 * What a reader gets to see of their record, a little at a time.
 *
 * @param ledger where entries are read by position
 * @param skipped which entries are left out
 */
record VisibleEntries(
        RecordRequest request, RecordAccess records, LedgerReader ledger, SkippedEntries skipped, EntryViews views) {

    private static final int AT_A_TIME = 100;

    /**
     * What was recorded behind a position.
     *
     * @param told how far each stream is known to have come
     * @throws org.trusttimeline.http.problem.Problem as a read of the record does
     */
    Look behind(RecordPosition position, Map<String, Long> told) {
        return records.read(request, record -> look(record, position, told));
    }

    private Look look(AccessibleRecord record, RecordPosition position, Map<String, Long> told) {
        Arrivals arrivals = Arrivals.behind(position, record, ledger, skipped, AT_A_TIME);
        List<Entry> entries = arrivals.found().stream().map(Arrival::entry).toList();
        boolean isWhole = told.entrySet().stream().allMatch(each -> reaches(record, each.getKey(), each.getValue()));
        return new Look(arrivals, views.of(entries, record), isWhole);
    }

    private static boolean reaches(AccessibleRecord record, String stream, long position) {
        return record.charts().stream()
                .anyMatch(open -> open.chart().stream().equals(stream) && open.reaches(position));
    }

    /**
     * One look.
     *
     * @param shown the entries found, as a timeline shows them
     * @param isWhole whether the read model has come as far as the ledger is known to have
     */
    record Look(Arrivals arrivals, List<EntryView> shown, boolean isWhole) {

        /** Whether more is known to be there than was found. */
        boolean isBehind() {
            return arrivals.isFull() || !isWhole;
        }
    }
}
