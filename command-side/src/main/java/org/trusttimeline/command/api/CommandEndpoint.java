package org.trusttimeline.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
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
import org.trusttimeline.command.api.parsing.CommandBody;
import org.trusttimeline.command.api.parsing.CommandReader;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.ChartRequest;
import org.trusttimeline.command.handling.CommandHandling;
import org.trusttimeline.command.handling.CommandHandling.Acknowledgement;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.access.Caller;

/**
 * Commands, by the chart they are stated on: 201; 200 and the same answer if the same command had stated it before. Errors are
 * RFC 9457 problems: 400 names the field, 422 the rule, 409 an entry id that stands for something else, 412 an {@code
 * If-Match} that is behind, 503 that nothing could be stored.
 */
@RestController
@RequestMapping(path = "/api/relationships", consumes = MediaType.APPLICATION_JSON_VALUE)
public class CommandEndpoint {

    private final CommandReader requests;
    private final CommandHandling handling;

    public CommandEndpoint(CommandReader requests, CommandHandling handling) {
        this.requests = requests;
        this.handling = handling;
    }

    /** Opens the record of a couple: 201 with {@code Location}; 200 if it was this very command that opened it. */
    @PostMapping
    public ResponseEntity<CommandAnswer> openRelationship(Caller caller, HttpServletRequest http) throws IOException {
        ChartRequest request = requests.opening(body(http), caller);
        requireTurnedTo(caller, request.chart());
        return answer(handling.take(request));
    }

    /** States something on the joint chart, before all. */
    @PostMapping("/{id}/commands")
    public ResponseEntity<CommandAnswer> stateOnJointChart(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            HttpServletRequest http)
            throws IOException {
        return state(joint(id), ifMatch, caller, body(http));
    }

    /** States something on a partner's own chart: that partner and the care team alone read it. */
    @PostMapping("/{id}/partners/{partnerId}/commands")
    public ResponseEntity<CommandAnswer> stateOnPartnerChart(
            @PathVariable String id,
            @PathVariable String partnerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            HttpServletRequest http)
            throws IOException {
        return state(partner(id, partnerId), ifMatch, caller, body(http));
    }

    /** States something on the clinical chart, which the care team alone reads. */
    @PostMapping("/{id}/clinical/commands")
    public ResponseEntity<CommandAnswer> stateOnClinicalChart(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            HttpServletRequest http)
            throws IOException {
        return state(clinical(id), ifMatch, caller, body(http));
    }

    /** States something among the caller's own psychotherapy notes (45 CFR 164.501). */
    @PostMapping("/{id}/notes/commands")
    public ResponseEntity<CommandAnswer> stateInNotes(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            HttpServletRequest http)
            throws IOException {
        return state(notes(id, caller.id()), ifMatch, caller, body(http));
    }

    private ResponseEntity<CommandAnswer> state(
            Chart chart, @Nullable String ifMatch, Caller caller, CommandBody body) {
        requireTurnedTo(caller, chart);
        return answer(handling.take(requests.stating(chart, body, caller, Precondition.of(ifMatch))));
    }

    private static CommandBody body(HttpServletRequest http) throws IOException {
        return CommandBody.read(http.getInputStream());
    }

    private static void requireTurnedTo(Caller caller, Chart chart) {
        ChartRule.NO_SUCH_RELATIONSHIP.unless(caller.mayTurnTo(chart.relationshipId()));
    }

    private static ResponseEntity<CommandAnswer> answer(Acknowledgement entry) {
        return ResponseEntity.status(entry.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .headers(CommandAnswer.headers(entry))
                .body(CommandAnswer.of(entry));
    }

    private static Chart joint(String id) {
        return chart(() -> new JointChart(RelationshipId.of(id)));
    }

    private static Chart partner(String id, String partner) {
        return chart(() -> new PartnerChart(RelationshipId.of(id), PartnerId.of(partner)));
    }

    private static Chart clinical(String id) {
        return chart(() -> new ClinicalChart(RelationshipId.of(id)));
    }

    private static Chart notes(String id, String author) {
        return chart(() -> new NotesChart(RelationshipId.of(id), author));
    }

    /** A path that names no chart is answered as one that the caller may not turn to. */
    private static Chart chart(Supplier<Chart> named) {
        try {
            return named.get();
        } catch (IllegalArgumentException noId) {
            throw ChartRule.NO_SUCH_RELATIONSHIP.refusal();
        }
    }
}
