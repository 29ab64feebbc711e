package org.trusttimeline.query.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.trusttimeline.http.access.EndedAccess;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.read.LedgerUnreadable;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** Follows the ledger, one reader for all feeds of this node, and tells each feed of the charts that it reads. It ends those whose reader may not read any more. */
final class LiveFeed implements SmartLifecycle, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final int CHUNK = 500;
    private static final long NOT_KNOWN_YET = -1;

    private final LedgerReader ledger;
    private final Wakeup wakeup;
    private final List<EndedAccess> ended;
    private final Semaphore bell = new Semaphore(0);
    private final AccessCheck readers = new AccessCheck();
    private final OpenFeeds feeds = new OpenFeeds();
    private volatile @Nullable Thread following;
    private long seen = NOT_KNOWN_YET;

    LiveFeed(LedgerReader ledger, Wakeup wakeup, List<EndedAccess> ended) {
        this.ledger = ledger;
        this.ended = ended;
        this.wakeup = wakeup;
    }

    /**
     * Runs a feed, which is told of those streams: of what is there, and of what comes.
     *
     * @throws org.trusttimeline.http.problem.Problem as for {@link OpenFeeds}
     */
    void run(SignedIn reader, String relationship, List<String> streams, News news, Client client, Runnable feed) {
        feeds.run(reader, relationship, client, () -> {
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
        following = Thread.ofVirtual().name("live-ledger").start(this::follow);
        feeds.open();
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }

    @Override
    public void stop() {
        Thread ending = following;
        following = null;
        if (ending != null) {
            ending.interrupt();
        }
        feeds.close();
    }

    private void follow() {
        try (Registration rung = wakeup.onSignal(bell::release)) {
            while (following != null) {
                look();
                feeds.end(this::hasEnded);
                if (bell.tryAcquire(1, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasEnded(SignedIn reader) {
        return ended.stream().anyMatch(each -> each.hasEnded(reader.caller(), reader.issued()));
    }

    private void look() {
        try {
            if (seen == NOT_KNOWN_YET) {
                seen = ledger.head();
            }
            List<LedgerRow> rows = ledger.after(seen, CHUNK);
            while (!rows.isEmpty()) {
                rows.forEach(row -> readers.tell(row.stream(), row.position()));
                seen = rows.getLast().globalIndex();
                rows = ledger.after(seen, CHUNK);
            }
        } catch (LedgerUnreadable gone) {
            LOG.error("The ledger does not answer; feeds are told later", gone);
        }
    }
}
