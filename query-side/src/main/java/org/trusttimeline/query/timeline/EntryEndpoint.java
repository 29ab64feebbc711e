package org.trusttimeline.query.timeline;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.deadletter.SkippedEntries;

/** One entry of a relationship, found in the ledger by its unique index, and shown as far as the read model has come. */
@RestController
public final class EntryEndpoint {

    private static final String JOINT = "joint";

    private final RecordAccess records;
    private final LedgerReader ledger;
    private final SkippedEntries skipped;
    private final EntryViews views;

    public EntryEndpoint(
            RecordAccess records,
            @Qualifier("followedLedger") LedgerReader ledger,
            SkippedEntries skipped,
            EntryViews views) {
        this.records = records;
        this.ledger = ledger;
        this.skipped = skipped;
        this.views = views;
    }

    /**
     * One entry, with what it refers to and what refers to it. What refers to a joint entry may stand on any chart that
     * the caller may read.
     *
     * @param entryId the entry, unique within its chart
     * @param request for which record, and in which chart; else in the joint chart
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}, {@code
     *     no-such-entry}; 503 as for a timeline, and {@code
     *     ledger-unavailable}
     */
    @GetMapping("/api/relationships/{id}/timeline/{entryId}")
    public ResponseEntity<EntryAnswer> getEntry(
            @PathVariable String entryId, @QueryNames(CommonParameters.CHART) RecordRequest request) {
        String chart = chart(request.query());
        return records.answer(request, record -> part(record, chart), record -> answer(record, chart, entryId));
    }

    private static String chart(QueryParameters query) {
        return query.one(CommonParameters.CHART).orElse(JOINT);
    }

    private static AccessibleRecord part(AccessibleRecord record, String chart) {
        return chart.equals(JOINT) ? record : TimelineQuery.chartAlone(record, chart);
    }

    private EntryAnswer answer(AccessibleRecord record, String chart, String entryId) {
        Entry entry =
                record.opened(chart).flatMap(open -> found(open, entryId)).orElseThrow(EntryEndpoint::noSuchEntry);
        EntryView shown = views.of(List.of(entry), record).getFirst();
        return new EntryAnswer(record.relationshipId(), shown, Disclaimer.READING);
    }

    private Optional<Entry> found(AccessibleChart open, String entryId) {
        return ledger.entry(open.chart().stream(), id(entryId).value())
                .filter(row -> open.reaches(row.position()))
                .filter(row -> !skipped.isSkipped(open.chart(), row.position()))
                .map(LedgerRow::entry);
    }

    private static EntryId id(String text) {
        try {
            return EntryId.of(text);
        } catch (IllegalArgumentException noId) {
            throw noSuchEntry();
        }
    }

    private static Problem noSuchEntry() {
        return new Problem(404, "no-such-entry", "There is no such entry, or it is not yours to read.");
    }
}
