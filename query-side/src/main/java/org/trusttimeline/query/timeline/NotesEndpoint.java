package org.trusttimeline.query.timeline;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.access.Member;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;

/** A clinician's psychotherapy notes (45 CFR 164.501), read straight from the ledger: they are in no read model. */
@RestController
public final class NotesEndpoint {

    private static final String NO_NOTES = "-";

    private final RecordAccess records;
    private final LedgerReader ledger;
    private final EntryViews views;

    public NotesEndpoint(RecordAccess records, @Qualifier("followedLedger") LedgerReader ledger, EntryViews views) {
        this.records = records;
        this.ledger = ledger;
        this.views = views;
    }

    /**
     * The caller's own notes on a couple, all of them, in the order of their recording.
     *
     * @param request for which record
     * @return 200 with {@code ETag}, the position of the notes; problems: 400 {@code unknown-parameter}, {@code
     *     unknown-timeline-position}; 404 {@code no-such-relationship} to everybody who is not a clinician of the care
     *     team; 503 as for a timeline, and {@code ledger-unavailable}
     */
    @GetMapping("/api/relationships/{id}/notes")
    public ResponseEntity<TimelineAnswer> listNotes(@QueryNames({}) RecordRequest request) {
        return records.read(request, this::answer);
    }

    private ResponseEntity<TimelineAnswer> answer(AccessibleRecord record) {
        if (!(record.viewer() instanceof Member.OfTheCareTeam author)) {
            throw RecordAccess.noSuchRelationship();
        }
        NotesChart chart = new NotesChart(record.relationshipId(), author.staffId());
        List<Entry> notes =
                ledger.ofStream(chart.stream(), 0).map(LedgerRow::entry).toList();
        String position =
                notes.isEmpty() ? NO_NOTES : Long.toString(notes.getLast().position());
        return RecordAccess.answered(
                position,
                new TimelineAnswer(
                        record.relationshipId(), views.withoutLinks(notes), null, null, null, Disclaimer.READING));
    }
}
