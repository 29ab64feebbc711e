package org.trusttimeline.query.stage;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.reading.StageReading;

/** The current stage of a couple and of each of their repairs, or that of another day. */
@RestController
public final class StageEndpoint {

    private final RecordAccess records;

    public StageEndpoint(RecordAccess records) {
        this.records = records;
    }

    /**
     * The stage as the record shows it, with its reasons: to the care team as all charts do, to everybody else as the
     * joint chart does. Of what the record does not yet show, a partner gets only what is theirs to say; of another's
     * answer for their willingness they learn when it was opened.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/stage")
    public ResponseEntity<StageAnswer> getStage(@StageQueryNames RecordRequest request) {
        return answer(request, StageQuery.of(request.query()), StageAnswer::of);
    }

    /**
     * Each repair with its reading, from the same charts as the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/repairs")
    public ResponseEntity<RepairsAnswer> listRepairs(@StageQueryNames RecordRequest request) {
        return answer(request, StageQuery.of(request.query()), RepairsAnswer::of);
    }

    /**
     * How the stage came to be, of the couple and of each repair: since when and by which entry it was which, from the same
     * charts as the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/stage/history")
    public ResponseEntity<HistoryAnswer> getStageHistory(
            @QueryNames({CommonParameters.KNOWN_ON, CommonParameters.VIEW}) RecordRequest request) {
        QueryDays days = QueryDays.knownAlone(request.query());
        return records.answer(request, StageScope.of(request.query())::of, record -> history(record, days));
    }

    private static HistoryAnswer history(AccessibleRecord record, QueryDays days) {
        return HistoryAnswer.of(
                record.relationshipId(),
                days,
                AtoneAttuneAttach.history(StageReader.entries(record), days.asOf(record.zone()), record.zone()));
    }

    private <A> ResponseEntity<A> answer(RecordRequest asked, StageQuery reading, Answer<A> answer) {
        return records.answer(
                asked,
                reading.view()::of,
                record -> answer.of(
                        record.relationshipId(),
                        reading.days(),
                        StageReader.read(record, reading.days().asOf(record.zone()))));
    }

    private interface Answer<A> {
        A of(RelationshipId relationship, QueryDays days, StageReading reading);
    }
}
