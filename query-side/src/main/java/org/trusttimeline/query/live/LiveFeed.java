package org.trusttimeline.query.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.read.LedgerUnreadable;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** Follows the ledger, one reader for all feeds of this node, and tells each feed of the charts that it reads. */
final class LiveFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final int CHUNK = 500;
    private static final int MOST_OF_ONE_READER = 20;
    private static final long NOT_KNOWN_YET = -1;

    private final LedgerReader ledger;
    private final Wakeup wakeup;
    private final Semaphore bell = new Semaphore(0);
    private final Map<String, Set<News>> readers = new ConcurrentHashMap<>();
    private final Map<Reader, Set<Thread>> open = new ConcurrentHashMap<>();
    private volatile @Nullable Thread following;
    private long seen = NOT_KNOWN_YET;

    LiveFeed(LedgerReader ledger, Wakeup wakeup) {
        this.ledger = ledger;
        this.wakeup = wakeup;
    }

    /**
     * Runs a feed in a thread of its own.
     *
     * @throws Problem 429 if the reader has too many open already; 503 if the node is being stopped
     */
    void run(Reader reader, List<String> streams, News news, Runnable feed) {
        if (following == null) {
            throw new Problem(503, "stopping", "This node is being stopped. Subscribe again.");
        }
        Thread thread = Thread.ofVirtual().name("live-feed").unstarted(() -> {
            try {
                streams.forEach(stream -> readersOf(stream).add(news));
                feed.run();
            } finally {
                streams.forEach(stream -> readersOf(stream).remove(news));
                open.computeIfPresent(reader, (who, threads) -> {
                    threads.remove(Thread.currentThread());
                    return threads.isEmpty() ? null : threads;
                });
            }
        });
        open.compute(reader, (who, threads) -> {
            Set<Thread> all = threads == null ? ConcurrentHashMap.newKeySet() : threads;
            if (all.size() == MOST_OF_ONE_READER) {
                throw new Problem(
                        429,
                        "too-many-feeds",
                        "You follow this relationship " + MOST_OF_ONE_READER + " times already. Close a feed first.");
            }
            all.add(thread);
            return all;
        });
        thread.start();
    }

    /** Before the web server waits for what is still being answered: a feed would never end by itself. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }

    @Override
    public void start() {
        following = Thread.ofVirtual().name("live-ledger").start(this::follow);
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
        open.values().forEach(threads -> threads.forEach(Thread::interrupt));
    }

    private void follow() {
        try (Registration rung = wakeup.onSignal(bell::release)) {
            while (following != null) {
                look();
                if (bell.tryAcquire(1, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (seen == NOT_KNOWN_YET) {
                seen = ledger.head();
            }
            List<LedgerRow> rows = ledger.after(seen, CHUNK);
            while (!rows.isEmpty()) {
                rows.forEach(row -> readers.getOrDefault(row.stream(), Set.of())
                        .forEach(news -> news.tell(row.stream(), row.position())));
                seen = rows.getLast().globalIndex();
                rows = ledger.after(seen, CHUNK);
            }
        } catch (LedgerUnreadable gone) {
            LOG.error("The ledger does not answer; feeds are told later", gone);
        }
    }

    private Set<News> readersOf(String stream) {
        return readers.computeIfAbsent(stream, any -> ConcurrentHashMap.newKeySet());
    }

    /** Somebody who follows a relationship. */
    record Reader(String person, String relationship) {}
}
