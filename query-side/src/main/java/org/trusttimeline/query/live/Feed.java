package org.trusttimeline.query.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.timeline.EntryView;

/** One feed: a position that moves on as its client takes what is sent, and nothing more. */
final class Feed implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(3);
    private static final Duration UNTIL_IT_CAN_BE_READ_AGAIN = Duration.ofSeconds(1);

    private final Client client;
    private final VisibleEntries visible;
    private final News news;
    private final Instant until;
    private final Duration heartbeat;
    private RecordPosition position;

    /** @param until when the reader's token ends */
    Feed(Client client, VisibleEntries visible, News news, RecordPosition from, Instant until, Duration heartbeat) {
        this.client = client;
        this.visible = visible;
        this.news = news;
        this.position = from;
        this.until = until;
        this.heartbeat = heartbeat;
    }

    @Override
    public void run() {
        try {
            follow();
            client.close();
        } catch (InterruptedException stopping) {
            client.close();
        } catch (IOException gone) {
            // The server knows, and ends the request by itself: to do so here as well would be one too many.
            LOG.debug("The client of a feed is gone", gone);
        } catch (RuntimeException | Error failure) {
            LOG.error("A feed failed; its client goes on where it was", failure);
            client.close();
        }
    }

    /** Heartbeats come at fixed times: nothing that is told, or not told, moves them. */
    private void follow() throws IOException, InterruptedException {
        client.greet();
        Instant beat = Instant.now().plus(heartbeat);
        while (Instant.now().isBefore(until)) {
            long heard = news.count();
            Outcome outcome = catchUp();
            if (outcome == Outcome.NOT_THEIRS) {
                return;
            }
            Instant next = outcome == Outcome.UNREADABLE ? Instant.now().plus(UNTIL_IT_CAN_BE_READ_AGAIN) : until;
            news.awaitMoreThan(heard, untilTheFirstOf(beat, next));
            beat = beatenIfItIsTime(beat);
        }
    }

    private Instant beatenIfItIsTime(Instant beat) throws IOException {
        if (Instant.now().isBefore(beat)) {
            return beat;
        }
        client.beat();
        return beat.plus(heartbeat);
    }

    /** Sends what there is, until the read model has come as far as the ledger is known to have, or patience ends. */
    private Outcome catchUp() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            VisibleEntries.Look look = send(visible.behind(position, news.told()));
            while (look.isBehind() && Instant.now().isBefore(deadline)) {
                Thread.sleep(look.arrivals().isFull() ? Duration.ZERO : PAUSE);
                look = send(visible.behind(position, news.told()));
            }
            return look.isBehind() ? Outcome.UNREADABLE : Outcome.TOLD;
        } catch (Problem refused) {
            return refused.status() == 503 ? Outcome.UNREADABLE : Outcome.NOT_THEIRS;
        }
    }

    private VisibleEntries.Look send(VisibleEntries.Look look) throws IOException {
        List<Arrival> arrivals = look.arrivals().found();
        List<EntryView> shown = look.shown();
        for (int i = 0; i < shown.size(); i++) {
            client.send(shown.get(i), arrivals.get(i).after());
        }
        position = look.arrivals().reached();
        return look;
    }

    private static Duration untilTheFirstOf(Instant beat, Instant other) {
        return Duration.between(Instant.now(), beat.isBefore(other) ? beat : other);
    }

    private enum Outcome {
        /** All that is known of was told. */
        TOLD,
        /** It cannot be read at present, or not as far. */
        UNREADABLE,
        /** The record is not the reader's to read any more. */
        NOT_THEIRS
    }
}
