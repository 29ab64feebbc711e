package org.trusttimeline.query.caseload;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.http.body.Limits;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Opaque;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.access.RecordRequest;

/** Takes note that somebody has looked at a record. */
@RestController
public final class LookedEndpoint {

    private final RecordAccess records;
    private final ReadMarkers markers;

    public LookedEndpoint(RecordAccess records, ReadMarkers markers) {
        this.records = records;
        this.markers = markers;
    }

    /**
     * How far somebody has looked.
     *
     * @param position the {@code position} of an answer about this relationship, as it was
     */
    public record Look(
            @Limits(most = RecordPosition.MOST_CHARACTERS, pattern = Opaque.PATTERN, problem = "unknown-position")
            String position) {}

    /**
     * Remembers that the caller has looked at what an answer showed. Of each chart the furthest counts: saying it again, or late,
     * changes nothing. It is known to the caller alone.
     *
     * @param id the relationship
     * @param look how far
     * @return 204; problems: 400 {@code unknown-position}; 404 {@code no-such-relationship}; 503 {@code being-rebuilt}, {@code
     *     not-there-yet}, {@code read-model-unavailable}, {@code memory-unavailable}: nothing is remembered, then
     */
    @PostMapping(path = "/api/relationships/{id}/looked", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Void> markAsRead(Caller caller, @PathVariable String id, @JsonBody Look look) {
        Map<Chart, Long> read = records.read(RecordRequest.of(caller, id), record -> read(record, look));
        markers.remember(caller, read);
        return ResponseEntity.noContent().build();
    }

    private static Map<Chart, Long> read(AccessibleRecord record, Look look) {
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
