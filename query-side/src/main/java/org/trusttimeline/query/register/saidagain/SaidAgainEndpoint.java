package org.trusttimeline.query.register.saidagain;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.stage.StageQuery;
import org.trusttimeline.query.stage.StageScope;
import org.trusttimeline.stage.CountedRecord;

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
     * @param id the relationship
     * @param query {@code trueOn}, {@code knownOn}: EDTF dates, each to its last moment in the practice's zone; {@code
     *     view} ({@code joint}: of the joint chart alone; else {@code own})
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/said-again")
    public ResponseEntity<SaidAgainAnswer> saidAgain(
            Caller caller,
            @PathVariable String id,
            @QueryNames({QueryDays.TRUE_ON, QueryDays.KNOWN_ON, StageScope.PARAMETER}) QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        return registers.answer(new RecordRequest(caller, id, position), query, SaidAgainEndpoint::answer);
    }

    private static SaidAgainAnswer answer(AccessibleRecord record, StageQuery reading, CountedRecord counted) {
        return new SaidAgainAnswer(
                record.relationshipId(),
                reading.days().trueOnText(),
                reading.days().knownOnText(),
                counted.saidAgain().stream().map(SaidAgainView::of).toList(),
                Disclaimer.READING);
    }
}
