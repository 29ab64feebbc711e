package org.trusttimeline.query.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.Entry;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.http.body.Limits;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.stage.AsKnown;

/** The timeline of a relationship. */
@RestController
public final class TimelineEndpoint {

    private final RecordAccess records;
    private final EntryViews showing;

    public TimelineEndpoint(RecordAccess records, EntryViews showing) {
        this.records = records;
        this.showing = showing;
    }

    /**
     * What is looked for: in a body, since addresses are logged on their way.
     *
     * @param words with white space between them
     */
    public record Search(
            @Limits(most = TextSearch.MOST, pattern = "\\S") String words) {

        /** Without the words: the framework logs what it has read. */
        @Override
        public String toString() {
            return "Search";
        }
    }

    /**
     * The entries of the charts that the caller may read, page by page, the newest occurrence first; equal dates by
     * recording. A partner is shown another's answer for their willingness, and what refers to it, once all have answered.
     *
     * @param id the relationship
     * @param query {@code limit} (1 to 200, else 50), {@code order} ({@code newest}, else {@code oldest}), {@code chart}
     *     ({@code joint}, {@code partner:UUID} or {@code clinical}: that one alone, as if no other were there), {@code
     *     cursor} (the {@code next} of the answer before), {@code from} and {@code to} (EDTF: what occurred in between, by
     *     the latest moment its date can mean), {@code type} (of entries, as they are shown, with commas between them),
     *     {@code breach} (a {@code breachId}: what names that breach), {@code statedBy} (as it is shown), {@code criterion}
     *     (one of the five: what is tagged with it; all filters go by an entry as it was first told, and go together), {@code trueOn} and {@code knownOn} (EDTF: what had come about, and
     *     what was known, by the end of that day)
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/timeline")
    public ResponseEntity<TimelineAnswer> timeline(
            Caller caller,
            @PathVariable String id,
            @TimelineQueryNames QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        return answer(new RecordRequest(caller, id, position), TimelineQuery.of(query), entry -> true);
    }

    /**
     * The same, of the entries alone in whose texts (the narrative, or what else they say in words) every word is found, be
     * it a part of another, in whatever case. Texts that can no longer be opened hold none. Nothing keeps what was looked for.
     *
     * @param id the relationship
     * @param search what is looked for
     * @param query as for the timeline
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code wrong-value}, and as for
     *     the timeline; 404 {@code no-such-relationship}; 503 as for the timeline
     */
    @PostMapping(path = "/api/relationships/{id}/timeline/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<TimelineAnswer> searchTimeline(
            Caller caller,
            @PathVariable String id,
            @JsonBody Search search,
            @TimelineQueryNames QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        TextSearch sought = TextSearch.of(search.words());
        return answer(
                new RecordRequest(caller, id, position),
                TimelineQuery.of(query),
                entry -> sought.isIn(showing.texts(entry)));
    }

    private ResponseEntity<TimelineAnswer> answer(RecordRequest asked, TimelineQuery window, Predicate<Entry> sought) {
        return records.answer(asked, window::of, record -> answer(record, window, sought));
    }

    private TimelineAnswer answer(AccessibleRecord record, TimelineQuery window, Predicate<Entry> sought) {
        // One more than asked for: a next that leads to nothing would tell of entries that are not shown.
        PageScans scans = new PageScans(record, window, isRead(record, window).and(sought), window.limit() + 1);
        List<Entry> found = scans.entries();
        List<Entry> shown = found.subList(0, Math.min(window.limit(), found.size()));
        String next = shown.size() < found.size()
                ? new Cursor(SortKey.of(shown.getLast(), record), window.fingerprint()).text()
                : null;
        String position = RecordPosition.of(record, window.charts(record)).text();
        return new TimelineAnswer(
                record.relationshipId(),
                showing.of(shown, record),
                scans.unreadable(),
                next,
                position,
                Disclaimer.READING);
    }

    /** Whoever asks for a day is shown what had come about, and was known, by then. */
    private static Predicate<Entry> isRead(AccessibleRecord record, TimelineQuery window) {
        return window.days().areGiven()
                ? AsKnown.on(StageReader.entries(record), window.days().asOf(record.zone()), record.zone())
                : entry -> true;
    }
}
