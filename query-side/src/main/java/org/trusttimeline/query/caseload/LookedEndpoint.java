package org.trusttimeline.query.caseload;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.access.RecordRequest;

/** Takes note that somebody has looked at a record. */
@RestController
public final class LookedEndpoint {

    private final RecordAccess records;
    private final ReadMarkers looks;

    public LookedEndpoint(RecordAccess records, ReadMarkers looks) {
        this.records = records;
        this.looks = looks;
    }

    /**
     * How far somebody has looked.
     *
     * @param position the {@code position} of an answer about this relationship, as it was
     */
    public record Look(@Nullable String position) {}

    /**
     * Remembers that the caller has looked at what an answer showed. Of each chart the furthest counts: saying it again, or late,
     * changes nothing. It is known to the caller alone.
     *
     * @param id the relationship
     * @param look how far
     * @return 204; problems: 400 {@code unknown-position}; 404 {@code no-such-relationship}; 503 {@code being-rebuilt}, {@code
     *     not-there-yet}, {@code read-model-unavailable}, {@code memory-unavailable}: nothing is remembered, then
     */
    @PostMapping("/api/relationships/{id}/looked")
    public ResponseEntity<Void> looked(Caller caller, @PathVariable String id, @RequestBody Look look) {
        Map<Chart, Long> read = records.read(new RecordRequest(caller, id, null), record -> read(record, look));
        looks.remember(caller, read);
        return ResponseEntity.noContent().build();
    }

    private static Map<Chart, Long> read(AccessibleRecord record, Look look) {
        if (look.position() == null) {
            throw RecordPosition.notGiven();
        }
        Map<Chart, Long> read = new LinkedHashMap<>();
        RecordPosition.of(look.position(), record.relationshipId())
                .charts()
                .forEach((name, position) -> looked(record, name, position, read));
        return read;
    }

    // Of a chart that is not theirs the same is said as of one that nobody has. What lies ahead of the read model was
    // never shown by it: remembered, it would hide for good what is still to come.
    private static void looked(AccessibleRecord record, String name, long position, Map<Chart, Long> read) {
        Chart chart = record.readable().stream()
                .filter(readable -> readable.name().equals(name))
                .findFirst()
                .orElseThrow(RecordPosition::notGiven);
        if (position < 0) {
            return;
        }
        AccessibleChart open = record.opened(name).orElseThrow(RecordPosition::notGiven);
        if (!open.reaches(position)) {
            throw new Problem(503, "not-there-yet", "What you have looked at cannot be read yet. Try again.");
        }
        read.put(chart, position);
    }
}
