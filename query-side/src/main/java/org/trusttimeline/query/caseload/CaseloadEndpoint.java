package org.trusttimeline.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.access.Unread;

/** The records that somebody may read. */
@RestController
public final class CaseloadEndpoint {

    private final RecordAccess records;
    private final ReadMarkers markers;
    private final Texts texts;

    public CaseloadEndpoint(RecordAccess records, ReadMarkers markers, Texts texts) {
        this.records = records;
        this.markers = markers;
        this.texts = texts;
    }

    /**
     * The records that the caller may read, each with its stage, its last change and how much of it is new to them. The newest change
     * comes first; a partner's come by relationship. All of it is read from the joint charts alone, as it can be seen on a screen
     * that stands in the room, unless the caller asks for their own view. While records change, none comes twice for going from one
     * page to the next; one that changes before its page is reached goes to the front, and is found there from the start.
     *
     * @param query {@code limit} (1 to 100, else 20), {@code cursor} (the {@code next} of the answer before, with the same {@code
     *     view}), {@code view} ({@code joint}, or {@code own}: of all charts that the caller may read; a partner's stage is of the
     *     joint chart either way)
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200; problems: 400 {@code unknown-parameter}, {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code
     *     no-such-relationship}: the position is of one that the token is not for; 503 {@code being-rebuilt}, {@code
     *     not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}, {@code memory-unavailable}
     */
    @GetMapping("/api/relationships")
    public ResponseEntity<CaseloadAnswer> listRelationships(
            Caller caller,
            @QueryNames(
                            mostLimit = CaseloadQuery.MOST,
                            value = {CaseloadQuery.LIMIT, CommonParameters.CURSOR, CommonParameters.VIEW})
                    QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        CaseloadQuery parsed = CaseloadQuery.of(query);
        return RecordAccess.answered(
                records.readAll(caller, position, (all, unread) -> answer(caller, parsed, all, unread)));
    }

    private CaseloadAnswer answer(Caller caller, CaseloadQuery query, List<AccessibleRecord> all, Unread unread) {
        List<AccessibleRecord> ahead = query.ahead(all);
        List<AccessibleRecord> page = ahead.subList(0, Math.min(query.limit(), ahead.size()));
        CaseloadReader reader = new CaseloadReader(query.view(), markers.of(caller, page), texts);
        List<CaseloadLine> lines = page.stream()
                .flatMap(record -> unread.of(record.relationshipId(), () -> reader.line(record)).stream())
                .toList();
        return new CaseloadAnswer(
                lines,
                unread.records(),
                page.size() < ahead.size() ? CaseloadSortKey.of(page.getLast()).cursor(query.view()) : null,
                Disclaimer.READING);
    }
}
