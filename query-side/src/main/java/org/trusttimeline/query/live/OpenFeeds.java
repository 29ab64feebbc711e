package org.trusttimeline.query.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.http.problem.Problem;

/** The feeds that are open at this node: each in a thread of its own, which costs next to nothing while it waits. */
final class OpenFeeds {

    private static final int MOST_OF_ONE_RECORD = 20;
    private static final int MOST_OF_ONE_PERSON = 200;
    private static final Duration UNTIL_THE_GONE_HAVE_ENDED = Duration.ofSeconds(1);

    private final Map<String, Set<OpenFeed>> byPerson = new ConcurrentHashMap<>();
    private volatile boolean closing = true;

    /**
     * A feed that is open, or about to be.
     *
     * @param client whoever takes it
     * @param thread that runs it
     * @param probe held while somebody finds out whether the client is there: one at a time, however many ask
     */
    private record OpenFeed(SignedIn reader, String relationship, Client client, Thread thread, Semaphore probe) {}

    void open() {
        closing = false;
    }

    /**
     * Runs a feed until it ends.
     *
     * @throws Problem 429 if the reader has too many open already that are still taken; 503 if the node is being stopped
     */
    void run(SignedIn reader, String relationship, Client client, Runnable feed) {
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
        OpenFeed opened = new OpenFeed(reader, relationship, client, thread, new Semaphore(1));
        if (!isAdmitted(opened)) {
            endThoseThatNobodyTakes(reader);
            requireAdmitted(opened);
        }
        thread.start();
    }

    /** How many there are. */
    long count() {
        return byPerson.values().stream().mapToLong(Set::size).sum();
    }

    /** Ends those of some readers. */
    void end(Predicate<SignedIn> readers) {
        all().filter(feed -> readers.test(feed.reader()))
                .forEach(feed -> feed.thread().interrupt());
    }

    /** Ends all; those that come are turned away. */
    void close() {
        closing = true;
        all().forEach(feed -> feed.thread().interrupt());
    }

    private Stream<OpenFeed> all() {
        return byPerson.values().stream().flatMap(Set::stream);
    }

    private boolean isAdmitted(OpenFeed feed) {
        Set<OpenFeed> ofPerson = byPerson.compute(person(feed.reader()), (any, known) -> {
            Set<OpenFeed> feeds = known == null ? ConcurrentHashMap.newKeySet() : known;
            if (hasRoom(feeds, feed.relationship())) {
                feeds.add(feed);
            }
            return feeds;
        });
        return ofPerson.contains(feed);
    }

    private static boolean hasRoom(Set<OpenFeed> feeds, String relationship) {
        long ofRecord = feeds.stream()
                .filter(feed -> feed.relationship().equals(relationship))
                .count();
        return ofRecord < MOST_OF_ONE_RECORD && feeds.size() < MOST_OF_ONE_PERSON;
    }

    private void requireAdmitted(OpenFeed feed) {
        long deadline = System.nanoTime() + UNTIL_THE_GONE_HAVE_ENDED.toNanos();
        while (!isAdmitted(feed)) {
            if (!pause() || System.nanoTime() - deadline > 0) {
                throw new Problem(
                        429,
                        "too-many-feeds",
                        "You follow this relationship " + MOST_OF_ONE_RECORD + " times already, or all of yours "
                                + MOST_OF_ONE_PERSON + " times. Close a feed first.");
            }
        }
    }

    // A client that is gone refuses what comes after the first thing that was sent to it.
    private void endThoseThatNobodyTakes(SignedIn reader) {
        for (OpenFeed feed : List.copyOf(byPerson.getOrDefault(person(reader), Set.of()))) {
            if (feed.probe().tryAcquire()) {
                Thread.ofVirtual().name("live-feed-check").start(() -> endUnlessTaken(feed));
            }
        }
    }

    private static void endUnlessTaken(OpenFeed feed) {
        try {
            if (!feed.client().isThere()) {
                feed.thread().interrupt();
            }
        } finally {
            feed.probe().release();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(10);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String person(SignedIn reader) {
        return reader.caller().person().text();
    }

    private void ended(SignedIn reader, Thread thread) {
        byPerson.computeIfPresent(person(reader), (who, feeds) -> {
            feeds.removeIf(feed -> feed.thread() == thread);
            return feeds.isEmpty() ? null : feeds;
        });
    }
}
