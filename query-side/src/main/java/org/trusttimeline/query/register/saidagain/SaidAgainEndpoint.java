package org.trusttimeline.query.register.saidagain;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** What a couple's partners had to say more than once. */
@RestController
public final class SaidAgainEndpoint {

    private final RegisterReader registers;

    public SaidAgainEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * What a partner had to say more than once: of anger about one breach, of a need or of being out of alignment on one topic.
     * Read from the charts of the caller's timeline, by the rules of the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/said-again")
    public ResponseEntity<SaidAgainAnswer> listSaidAgain(@StageQueryNames RecordRequest request) {
        return registers.answer(request, SaidAgainAnswer::of);
    }
}
