package org.trusttimeline.query.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.Entry;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.http.body.Limits;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.stage.AsKnown;

/** The timeline of a relationship. */
@RestController
public final class TimelineEndpoint {

    private final RecordAccess records;
    private final EntryViews views;

    public TimelineEndpoint(RecordAccess records, EntryViews views) {
        this.records = records;
        this.views = views;
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
     * recording. A partner is shown another's answer for their willingness when it was opened.
     *
     * @param request for which record, and which part of its timeline: {@code limit} (1 to 200, else 50), {@code order} ({@code
     *     newest}, else {@code oldest}), {@code from} and {@code to} (EDTF: what occurred in between, by the latest moment its
     *     date can mean), {@code type} (of entries, as they are shown, with commas between them), {@code breach} (a {@code
     *     breachId}: what names that breach), {@code statedBy} (as it is shown), {@code criterion} (one of the five: what is
     *     tagged with it). All filters go by an entry as it was first told, and go together
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/timeline")
    public ResponseEntity<TimelineAnswer> getTimeline(@TimelineQueryNames RecordRequest request) {
        return answer(request, TimelineQuery.of(request.query()), entry -> true);
    }

    /**
     * The same, of the entries alone in whose texts (the narrative, or what else they say in words) every word is found, be
     * it a part of another, in whatever case. Texts that can no longer be opened hold none. Nothing keeps what was looked for.
     *
     * @param search what is looked for
     * @param request for which record, and which part of its timeline, as for the timeline
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code wrong-value}, and as for
     *     the timeline; 404 {@code no-such-relationship}; 503 as for the timeline
     */
    @PostMapping(path = "/api/relationships/{id}/timeline/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<TimelineAnswer> searchTimeline(
            @JsonBody Search search, @TimelineQueryNames RecordRequest request) {
        TextSearch text = TextSearch.of(search.words());
        return answer(request, TimelineQuery.of(request.query()), entry -> text.isIn(views.texts(entry)));
    }

    private ResponseEntity<TimelineAnswer> answer(
            RecordRequest request, TimelineQuery query, Predicate<Entry> matching) {
        return records.answer(request, query::of, record -> answer(record, query, matching));
    }

    private TimelineAnswer answer(AccessibleRecord record, TimelineQuery query, Predicate<Entry> matching) {
        // One more than asked for: a next that leads to nothing would tell of entries that are not shown.
        PageScans scans = new PageScans(record, query, isRead(record, query).and(matching), query.limit() + 1);
        List<PageScans.Found> found = scans.entries();
        List<PageScans.Found> shown = found.subList(0, Math.min(query.limit(), found.size()));
        String next = shown.size() < found.size() ? shown.getLast().key().cursor(query.fingerprint()) : null;
        String position = RecordPosition.of(record, query.charts(record)).text();
        return new TimelineAnswer(
                record.relationshipId(),
                views.of(shown.stream().map(PageScans.Found::entry).toList(), record),
                scans.unreadable(),
                next,
                position,
                Disclaimer.READING);
    }

    /** Whoever asks for a day is shown what had come about, and was known, by then. */
    private static Predicate<Entry> isRead(AccessibleRecord record, TimelineQuery query) {
        return query.days().areGiven()
                ? AsKnown.on(StageReader.entries(record), query.days().asOf(record.zone()), record.zone())
                : entry -> true;
    }
}
