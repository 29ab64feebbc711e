package org.trusttimeline.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.command.api.reading.CommandBody;
import org.trusttimeline.command.api.reading.JointRequests;
import org.trusttimeline.command.handling.Acknowledgement;
import org.trusttimeline.command.handling.JointCommandHandling;
import org.trusttimeline.command.handling.JointRequest;
import org.trusttimeline.command.joint.Rule;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.http.access.Caller;

/**
 * Commands on the joint chart. Errors are RFC 9457 problems: 400 names the field, 422 the rule, 409 an entry id that
 * stands for something else, 412 an {@code If-Match} that is behind, 503 that nothing could be stored.
 */
@RestController
@RequestMapping(path = "/api/relationships", consumes = MediaType.APPLICATION_JSON_VALUE)
public class JointCommandEndpoint {

    private final JointRequests requests;
    private final JointCommandHandling handling;

    public JointCommandEndpoint(JointRequests requests, JointCommandHandling handling) {
        this.requests = requests;
        this.handling = handling;
    }

    /** Opens the record of a couple: 201 with {@code Location}; 200 if it was this very command that opened it. */
    @PostMapping
    public ResponseEntity<Taken> open(Caller caller, HttpServletRequest http) throws IOException {
        JointRequest request = requests.opening(body(http), caller);
        requireTurnedTo(caller, request.chart());
        return answer(handling.take(request));
    }

    /** States something: 201; 200 and the same answer if the same command had stated it before. */
    @PostMapping("/{id}/commands")
    public ResponseEntity<Taken> state(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            HttpServletRequest http)
            throws IOException {
        JointChart chart = RelationshipPath.chart(id);
        requireTurnedTo(caller, chart);
        return answer(handling.take(requests.stating(chart, body(http), caller, Precondition.of(ifMatch))));
    }

    private static CommandBody body(HttpServletRequest http) throws IOException {
        return CommandBody.parse(LimitedBody.of(http.getInputStream()));
    }

    private static void requireTurnedTo(Caller caller, JointChart chart) {
        Rule.NO_SUCH_RELATIONSHIP.unless(caller.mayTurnTo(chart.relationshipId()));
    }

    private static ResponseEntity<Taken> answer(Acknowledgement entry) {
        return ResponseEntity.status(entry.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .headers(Taken.headers(entry))
                .body(Taken.of(entry));
    }
}
