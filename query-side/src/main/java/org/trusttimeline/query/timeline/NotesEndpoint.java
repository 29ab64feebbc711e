package org.trusttimeline.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.access.Viewer;

/** A clinician's psychotherapy notes (45 CFR 164.501), read straight from the ledger: they are in no read model. */
@RestController
public final class NotesEndpoint {

    private static final String NO_NOTES = "-";

    private final RecordAccess records;
    private final LedgerReader ledger;
    private final EntryViews showing;

    public NotesEndpoint(RecordAccess records, @Qualifier("followedLedger") LedgerReader ledger, EntryViews showing) {
        this.records = records;
        this.ledger = ledger;
        this.showing = showing;
    }

    /**
     * The caller's own notes on a couple, all of them, in the order of their recording.
     *
     * @param id the relationship
     * @param query nothing can be asked for
     * @param position the {@code Timeline-Position} of a command's answer; of one's own notes it is always reached
     * @return 200 with {@code ETag}, the position of the notes; problems: 400 {@code unknown-parameter}, {@code
     *     unknown-timeline-position}; 404 {@code no-such-relationship} to everybody who is not a clinician of the care
     *     team; 503 as for a timeline, and {@code ledger-unavailable}
     */
    @GetMapping("/api/relationships/{id}/notes")
    public ResponseEntity<TimelineAnswer> notes(
            Caller caller,
            @PathVariable String id,
            @QueryNames({}) QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        return records.read(new RecordRequest(caller, id, position), this::answer);
    }

    private ResponseEntity<TimelineAnswer> answer(AccessibleRecord record) {
        if (!(record.viewer() instanceof Viewer.OfTheCareTeam author)) {
            throw RecordAccess.noSuchRelationship();
        }
        NotesChart chart = new NotesChart(record.relationshipId(), author.id());
        List<Entry> notes =
                ledger.ofStream(chart.stream(), 0).map(LedgerRow::entry).toList();
        String position =
                notes.isEmpty() ? NO_NOTES : Long.toString(notes.getLast().position());
        return RecordAccess.answered(
                position,
                new TimelineAnswer(
                        record.relationshipId(), showing.withoutLinks(notes), null, null, null, Disclaimer.READING));
    }
}
