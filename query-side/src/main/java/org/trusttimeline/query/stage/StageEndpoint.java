package org.trusttimeline.query.stage;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.reading.Asked;
import org.trusttimeline.query.reading.Note;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.Records;

/** The current stage of a couple, or that of another day. */
@RestController
public final class StageEndpoint {

    private final Records records;
    private final StageReader stages;

    public StageEndpoint(Records records, StageReader stages) {
        this.records = records;
        this.stages = stages;
    }

    /**
     * The stage as the record shows it, with its reasons. Of what the record does not yet show, a partner gets only what is
     * theirs to say; of another's answer for their willingness they learn once all have answered.
     *
     * @param id the relationship
     * @param query {@code trueOn}, {@code knownOn}: EDTF dates, each to its last moment in the practice's zone
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200 with {@code ETag}, the position of the chart; problems: 400 {@code unknown-parameter}, {@code
     *     bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code being-rebuilt},
     *     {@code not-there-yet}, {@code read-model-unavailable}
     */
    @GetMapping("/api/relationships/{id}/stage")
    public ResponseEntity<StageAnswer> stage(
            Caller caller,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        DaysOfReading days = DaysOfReading.of(query);
        return records.answer(new Asked(caller, id, position), record -> answer(record, days));
    }

    private StageAnswer answer(OpenRecord record, DaysOfReading days) {
        return StageAnswer.of(
                record.chart().relationshipId(), days, stages.read(record, days.asOf(record.zone())), Note.READING);
    }
}
