package org.trusttimeline.query.register.session;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQueryNames;

/** The sessions, containers and check-ins of a couple. */
@RestController
public final class SessionEndpoint {

    private final RegisterReader registers;

    public SessionEndpoint(RegisterReader registers) {
        this.registers = registers;
    }

    /**
     * Containers and check-ins, and to the care team the sessions that the clinical chart holds. Read from the charts of the
     * caller's timeline, by the rules of the stage.
     *
     * @param request for which record, on which days, and from which charts
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/sessions")
    public ResponseEntity<SessionsAnswer> listSessions(@StageQueryNames RecordRequest request) {
        return registers.answer(request, SessionsAnswer::of);
    }
}
