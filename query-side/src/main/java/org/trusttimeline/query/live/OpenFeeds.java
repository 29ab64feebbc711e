package org.trusttimeline.query.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trusttimeline.http.problem.Problem;

/** The feeds that are open at this node: each in a thread of its own, which costs next to nothing while it waits. */
final class OpenFeeds {

    private static final int MOST_OF_ONE_READER = 20;

    private final Map<Reader, Set<Thread>> byReader = new ConcurrentHashMap<>();
    private volatile boolean closing = true;

    /** Somebody who follows a relationship. */
    record Reader(String person, String relationship) {}

    void open() {
        closing = false;
    }

    /**
     * Runs a feed until it ends.
     *
     * @throws Problem 429 if the reader has too many open already; 503 if the node is being stopped
     */
    void run(Reader reader, Runnable feed) {
        if (closing) {
            throw new Problem(503, "stopping", "This node is being stopped. Subscribe again.");
        }
        Thread thread = Thread.ofVirtual().name("live-feed").unstarted(() -> {
            try {
                feed.run();
            } finally {
                ended(reader, Thread.currentThread());
            }
        });
        admit(reader, thread);
        thread.start();
    }

    /** How many there are. */
    long count() {
        return byReader.values().stream().mapToLong(Set::size).sum();
    }

    /** Ends all; those that come are turned away. */
    void close() {
        closing = true;
        byReader.values().forEach(threads -> threads.forEach(Thread::interrupt));
    }

    private void admit(Reader reader, Thread thread) {
        byReader.compute(reader, (who, threads) -> {
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
    }

    private void ended(Reader reader, Thread thread) {
        byReader.computeIfPresent(reader, (who, threads) -> {
            threads.remove(thread);
            return threads.isEmpty() ? null : threads;
        });
    }
}
