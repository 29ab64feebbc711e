package org.trusttimeline.query.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.trusttimeline.events.Entry;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.reading.Asked;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.RecordPosition;
import org.trusttimeline.query.reading.Records;
import org.trusttimeline.query.timeline.EntryShown;
import org.trusttimeline.query.timeline.Showing;

/** One feed: a position that moves on as its client takes what is sent, and nothing more. */
final class Feed implements Runnable {

    private static final int AT_A_TIME = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(3);

    private final SignedIn reader;
    private final Asked asked;
    private final Records records;
    private final LedgerReader ledger;
    private final Showing showing;
    private final News news;
    private final SseEmitter emitter;
    private final Duration heartbeat;
    private RecordPosition position;

    Feed(
            SignedIn reader,
            RecordPosition from,
            Records records,
            LedgerReader ledger,
            Showing showing,
            News news,
            SseEmitter emitter,
            Duration heartbeat) {
        this.reader = reader;
        this.asked = new Asked(reader.caller(), from.relationship().toString(), null);
        this.records = records;
        this.ledger = ledger;
        this.showing = showing;
        this.news = news;
        this.emitter = emitter;
        this.heartbeat = heartbeat;
        this.position = from;
    }

    @Override
    public void run() {
        try {
            follow();
            emitter.complete();
        } catch (InterruptedException stopped) {
            emitter.complete();
        } catch (IOException | IllegalStateException clientGone) {
            emitter.completeWithError(clientGone);
        }
    }

    // Heartbeats come at fixed times: whatever else happens moves none of them.
    private void follow() throws IOException, InterruptedException {
        emitter.send(SseEmitter.event().reconnectTime(1_000));
        Instant beat = Instant.now().plus(heartbeat);
        while (Instant.now().isBefore(reader.until())) {
            long heard = news.count();
            if (!catchUp()) {
                return;
            }
            Instant next = beat.isBefore(reader.until()) ? beat : reader.until();
            news.awaitMoreThan(heard, Duration.between(Instant.now(), next));
            if (!Instant.now().isBefore(beat)) {
                emitter.send(SseEmitter.event().comment(""));
                beat = beat.plus(heartbeat);
            }
        }
    }

    /** Sends what there is, until the read model has come as far as the ledger is known to have; false if access has ended. */
    private boolean catchUp() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Sent sent = records.read(asked, this::next);
                for (int i = 0; i < sent.shown().size(); i++) {
                    emitter.send(SseEmitter.event()
                            .name("entry")
                            .id(sent.arrivals().found().get(i).after().text())
                            .data(sent.shown().get(i), MediaType.APPLICATION_JSON));
                }
                position = sent.arrivals().reached();
                if (!sent.arrivals().isFull()
                        && (sent.isWhole() || Instant.now().isAfter(deadline))) {
                    return true;
                }
                Thread.sleep(sent.arrivals().isFull() ? Duration.ZERO : PAUSE);
            } catch (Problem refused) {
                return refused.status() == 503;
            }
        }
    }

    private Sent next(OpenRecord record) {
        Map<String, Long> told = news.told();
        Arrivals arrivals = Arrivals.behind(position, record, ledger, AT_A_TIME);
        List<Entry> entries = arrivals.found().stream().map(Arrival::entry).toList();
        boolean whole = told.entrySet().stream()
                .allMatch(each -> record.charts().stream()
                        .anyMatch(
                                open -> open.chart().stream().equals(each.getKey()) && open.reaches(each.getValue())));
        return new Sent(arrivals, showing.of(entries, record), whole);
    }

    private record Sent(Arrivals arrivals, List<EntryShown> shown, boolean isWhole) {}
}
