package org.trusttimeline.query.register.amend;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** The amends of a couple. */
@RestController
public final class AmendEndpoint {

    private final RegisterReader registers;

    public AmendEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * Each amend that is on offer, with all its versions and all that was said of it: also one that was declined, has lapsed or
     * is said to be fulfilled. Read from the charts of the caller's timeline, by the rules of the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/amends")
    public ResponseEntity<AmendsAnswer> listAmends(@StageQueryNames RecordRequest request) {
        return registers.answer(request, AmendsAnswer::of);
    }
}
