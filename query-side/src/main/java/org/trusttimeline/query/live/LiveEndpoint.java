package org.trusttimeline.query.live;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.deadletter.SkippedEntries;
import org.trusttimeline.query.timeline.EntryViews;

/** What is recorded in the charts that a reader may read, as it is. */
@RestController
public final class LiveEndpoint {

    private static final String AFTER = "after";
    private static final long UNTIL_IT_ENDS = 0;

    private final LiveFeed feeds;
    private final RecordAccess records;
    private final LedgerReader ledger;
    private final SkippedEntries skipped;
    private final EntryViews views;
    private final Duration heartbeat;

    LiveEndpoint(
            LiveFeed feeds,
            RecordAccess records,
            @Qualifier("followedLedger") LedgerReader ledger,
            SkippedEntries skipped,
            EntryViews views,
            @Value("${timeline.live.heartbeat:15s}") Duration heartbeat) {
        this.feeds = feeds;
        this.records = records;
        this.ledger = ledger;
        this.skipped = skipped;
        this.views = views;
        this.heartbeat = heartbeat;
    }

    /**
     * Entries of the charts that the caller may read, as Server-Sent Events: {@code event: entry}, its {@code data} as in
     * the timeline, its {@code id} an opaque position. Another's answer for their willingness comes
     * when it is opened. Comments keep the connection alive. It ends with the caller's token or access.
     *
     * @param id the relationship
     * @param query {@code after} (the {@code position} of a timeline's answer; else what comes from now on)
     * @param last the {@code id} of the last event received, to go on behind it; goes before {@code after}; an empty one is none
     * @return 200, a stream of events; problems: 400 {@code unknown-parameter}, {@code unknown-position}; 404 {@code
     *     no-such-relationship}; 429 {@code too-many-feeds}; 503 as for a timeline, and {@code stopping}
     */
    @GetMapping("/api/relationships/{id}/live")
    public ResponseEntity<SseEmitter> followLive(
            SignedIn reader,
            @PathVariable String id,
            @QueryNames(AFTER) QueryParameters query,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        // A browser that has received no event yet sends an empty one.
        String carried = last == null || last.isEmpty() ? query.one(AFTER).orElse(null) : last;
        return records.read(RecordRequest.of(reader.caller(), id), record -> opened(record, reader, carried));
    }

    private ResponseEntity<SseEmitter> opened(AccessibleRecord record, SignedIn reader, @Nullable String carried) {
        RecordPosition from = from(record, carried);
        News news = new News();
        SseEmitter emitter = new SseEmitter(UNTIL_IT_ENDS);
        VisibleEntries visible = new VisibleEntries(
                RecordRequest.of(reader.caller(), from.relationship().toString()), records, ledger, skipped, views);
        Client client = new Client(emitter);
        Feed feed = new Feed(client, visible, news, from, reader.until(), heartbeat);
        List<String> streams = record.readable().stream().map(Chart::stream).toList();
        feeds.run(reader, from.relationship().toString(), streams, news, client, feed);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(emitter);
    }

    /** Charts that the position does not tell of are followed from now on. */
    private static RecordPosition from(AccessibleRecord record, @Nullable String carried) {
        RecordPosition now = RecordPosition.of(record, record.readable());
        if (carried == null) {
            return now;
        }
        RecordPosition from = RecordPosition.of(carried, record.relationshipId());
        RecordPosition all = now;
        for (Chart chart : record.readable()) {
            all = all.with(chart, from.of(chart).or(() -> now.of(chart)).orElseThrow());
        }
        return all;
    }
}
