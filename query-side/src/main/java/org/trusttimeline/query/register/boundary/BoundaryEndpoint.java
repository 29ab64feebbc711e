package org.trusttimeline.query.register.boundary;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.reading.Asked;
import org.trusttimeline.query.reading.DaysOfReading;
import org.trusttimeline.query.reading.Note;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.QueryNames;
import org.trusttimeline.query.reading.QueryParameters;
import org.trusttimeline.query.reading.Texts;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.query.stage.ReadingAsked;
import org.trusttimeline.query.stage.View;
import org.trusttimeline.stage.CountedRecord;

/** The boundaries of a couple's partners. */
@RestController
public final class BoundaryEndpoint {

    private final RegisterReader registers;
    private final Texts texts;

    public BoundaryEndpoint(RegisterReader registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    /**
     * Each boundary in its owner's words, also those that were lifted, with the entries that say it was crossed. Read from the
     * charts of the caller's timeline, by the rules of the stage.
     *
     * @param id the relationship
     * @param query {@code trueOn}, {@code knownOn}: EDTF dates, each to its last moment in the practice's zone; {@code
     *     view} ({@code joint}: of the joint chart alone; else {@code own})
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/boundaries")
    public ResponseEntity<BoundariesAnswer> boundaries(
            Caller caller,
            @PathVariable String id,
            @QueryNames({DaysOfReading.TRUE_ON, DaysOfReading.KNOWN_ON, View.PARAMETER}) QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        return registers.answer(new Asked(caller, id, position), query, this::answer);
    }

    private BoundariesAnswer answer(OpenRecord record, ReadingAsked reading, CountedRecord counted) {
        BoundaryRegister register = BoundaryRegister.of(counted);
        Wordings wordings = Wordings.of(register.lines().stream().map(BoundaryLine::stated), record, texts);
        return new BoundariesAnswer(
                record.relationshipId(),
                reading.days().trueOnText(),
                reading.days().knownOnText(),
                register.lines().stream()
                        .map(line ->
                                BoundaryInFull.of(line, register.crossingsOf(line), wordings.narrative(line.stated())))
                        .toList(),
                Note.READING);
    }
}
