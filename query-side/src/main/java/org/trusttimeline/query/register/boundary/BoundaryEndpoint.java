package org.trusttimeline.query.register.boundary;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** The boundaries of a couple's partners. */
@RestController
public final class BoundaryEndpoint {

    private final RegisterReader registers;

    public BoundaryEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * Each boundary in its owner's words, also those that were lifted, with the entries that say it was crossed. Read from the
     * charts of the caller's timeline, by the rules of the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/boundaries")
    public ResponseEntity<BoundariesAnswer> listBoundaries(@StageQueryNames RecordRequest request) {
        return registers.answer(request, BoundariesAnswer::of);
    }
}
