package org.trusttimeline.query.register.willingness;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** The answers of a couple's partners for their willingness. */
@RestController
public final class WillingnessEndpoint {

    private final RegisterReader registers;

    public WillingnessEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * The latest answer of each partner for each breach, and the history of answers. A partner is shown another's answers
     * when they were opened. Read from the charts of the caller's timeline, by the rules of the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/willingness")
    public ResponseEntity<WillingnessAnswer> getWillingness(@StageQueryNames RecordRequest request) {
        return registers.answer(request, WillingnessAnswer::of);
    }
}
