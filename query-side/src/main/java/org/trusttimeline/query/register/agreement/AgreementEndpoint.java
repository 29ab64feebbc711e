package org.trusttimeline.query.register.agreement;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** The agreements of a couple. */
@RestController
public final class AgreementEndpoint {

    private final RegisterReader registers;

    public AgreementEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * Each agreement with all its versions, who signed which, and the entries that say it was broken. Read from the charts of
     * the caller's timeline, by the rules of the stage; a signature that is kept private is none.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/agreements")
    public ResponseEntity<AgreementsAnswer> listAgreements(@StageQueryNames RecordRequest request) {
        return registers.answer(request, AgreementsAnswer::of);
    }
}
