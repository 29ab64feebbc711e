package org.trusttimeline.query.register.evidence;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** The five criteria of trust over time. */
@RestController
public final class EvidenceEndpoint {

    private final RegisterReader registers;

    public EvidenceEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * For each of the five criteria the entries tagged with it, strengthened or strained, and how many there are in each
     * calendar year: never a score, and never by partner. Read from the charts of the caller's timeline, by the rules of the
     * stage; a claim is not among them.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/evidence")
    public ResponseEntity<EvidenceAnswer> getEvidence(@StageQueryNames RecordRequest request) {
        return registers.answer(request, EvidenceAnswer::of);
    }
}
