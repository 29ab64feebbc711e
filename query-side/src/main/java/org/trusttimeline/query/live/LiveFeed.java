package org.trusttimeline.query.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.trusttimeline.http.access.EndedAccess;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** Follows the ledger, one reader for all feeds of this node, and tells each feed of the charts that it reads. It ends those whose reader may not read any more. */
final class LiveFeed implements SmartLifecycle, MeterBinder, Looping {

    private static final String NAME = "live-ledger";
    private static final int CHUNK = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);
    private static final long NOT_KNOWN_YET = -1;

    private final LedgerReader ledger;
    private final Wakeup wakeup;
    private final List<EndedAccess> ended;
    private final Semaphore commits = new Semaphore(0);
    private final AccessCheck readers = new AccessCheck();
    private final OpenFeeds feeds = new OpenFeeds();
    private final ThreadFactory threads;
    private volatile @Nullable Loop following;
    private volatile long seen = NOT_KNOWN_YET;

    LiveFeed(LedgerReader ledger, Wakeup wakeup, List<EndedAccess> ended) {
        this(ledger, wakeup, ended, Thread.ofPlatform().name(NAME).daemon().factory());
    }

    LiveFeed(LedgerReader ledger, Wakeup wakeup, List<EndedAccess> ended, ThreadFactory threads) {
        this.ledger = ledger;
        this.ended = ended;
        this.wakeup = wakeup;
        this.threads = threads;
    }

    /**
     * Runs a feed, which is told of those streams: of what is there, and of what comes.
     *
     * @throws org.trusttimeline.http.problem.Problem as for {@link OpenFeeds}
     */
    void run(SignedIn reader, String relationship, List<String> streams, News news, Client client, Runnable feed) {
        feeds.run(reader, relationship, client, () -> {
            // First: what is committed after that is told by the loop, or found by the look at the heads below.
            beginAtTheHead();
            readers.add(streams, news);
            try {
                // What was committed before the feed was told of anything.
                streams.forEach(stream -> ledger.headOf(stream).ifPresent(head -> news.tell(stream, head)));
                feed.run();
            } finally {
                readers.remove(streams, news);
            }
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("timeline.live.feeds", feeds, OpenFeeds::count)
                .description("Feeds that are open")
                .register(registry);
    }

    /** How many feeds are open. */
    long openFeeds() {
        return feeds.count();
    }

    /** Before the web server waits for what is still being answered: a feed would never end by itself. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }

    @Override
    public void start() {
        following = new Loop(NAME, PAUSE, new Following(), threads).start();
        feeds.open();
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }

    @Override
    public void stop() {
        feeds.close();
        Loop ending = following;
        following = null;
        if (ending != null) {
            ending.stop(LONGEST_CLOSING);
        }
    }

    @Override
    public List<Loop> loops() {
        Loop now = following;
        return now == null ? List.of() : List.of(now);
    }

    private synchronized void beginAtTheHead() {
        if (seen == NOT_KNOWN_YET) {
            seen = ledger.head();
        }
    }

    private boolean hasEnded(SignedIn reader) {
        return ended.stream().anyMatch(each -> each.hasEnded(reader.caller(), reader.issued()));
    }

    private void look() {
        beginAtTheHead();
        List<LedgerRow> rows = ledger.after(seen, CHUNK);
        while (!rows.isEmpty()) {
            rows.forEach(row -> readers.tell(row.stream(), row.position()));
            seen = rows.getLast().globalIndex();
            rows = ledger.after(seen, CHUNK);
        }
    }

    /** From one start to the next stop. */
    private final class Following implements Loop.Body {

        private final Wakeup.Registration registered = wakeup.onSignal(commits::release);

        @Override
        public void turn() throws InterruptedException {
            look();
            feeds.end(LiveFeed.this::hasEnded);
            if (commits.tryAcquire(1, TimeUnit.SECONDS)) {
                commits.drainPermits();
            }
        }

        @Override
        public void end() {
            registered.close();
        }
    }
}
