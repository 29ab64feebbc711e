package org.trusttimeline.query.amendment;

import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;

/** The requests to amend a record (45 CFR 164.526). */
@RestController
public final class AmendmentEndpoint {

    private final RecordAccess records;

    public AmendmentEndpoint(RecordAccess records) {
        this.records = records;
    }

    /**
     * Each request on a chart that the caller may read, with what became of it and when a decision is due.
     *
     * @param request for which record
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code being-rebuilt}, {@code
     *     not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/amendments")
    public ResponseEntity<AmendmentsAnswer> listAmendments(@QueryNames({}) RecordRequest request) {
        return records.answer(request, UnaryOperator.identity(), AmendmentEndpoint::answer);
    }

    private static AmendmentsAnswer answer(AccessibleRecord record) {
        return new AmendmentsAnswer(
                record.relationshipId(),
                AmendmentCourses.in(record).oldestFirst().stream()
                        .map(request -> request.shown(record.zone()))
                        .toList(),
                Disclaimer.READING);
    }
}
