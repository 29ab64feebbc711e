package org.trusttimeline.benchmarks.read;

import static org.trusttimeline.benchmarks.harness.Quantity.KIBIBYTES_EACH;
import static org.trusttimeline.benchmarks.harness.Quantity.P50;
import static org.trusttimeline.benchmarks.harness.Quantity.P99;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.Subject;

/**
 * Many clients, each with the live feed of a record of its own: what one holds of the heap, how soon it is told after a
 * command was acknowledged, and how soon it is told what it missed when all were dropped at once and come back.
 */
record LiveFeedPart(Http http, Statements statements, int clients, int each) {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE_NANOS = 50_000;

    Part part() throws IOException, InterruptedException {
        List<GeneratedRecord> couples = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            couples.add(statements.opened());
        }
        String posted = "command acknowledged over HTTP, feeds open";
        String heap = "heap held for a live client that waits, of %d".formatted(clients);
        String pushed = "acknowledged to pushed, %d live clients".formatted(clients);
        String resumed = "dropped and come back all at once, to what was missed, %d".formatted(clients);
        return new Part(
                List.of(
                        new Subject(posted, () -> posted(couples.getFirst())),
                        new Subject(heap, () -> heap(couples)),
                        new Subject(pushed, () -> pushed(couples)),
                        new Subject(resumed, () -> resumed(couples))),
                List.of(
                        Comparison.baseline(heap, KIBIBYTES_EACH),
                        Comparison.baseline(posted, P50),
                        Comparison.of(pushed, P50, posted),
                        Comparison.of(pushed, P99, posted),
                        Comparison.of(resumed, P50, posted),
                        Comparison.of(resumed, P99, posted)));
    }

    private Run posted(GeneratedRecord couple) throws IOException, InterruptedException {
        String token = http.token(couple.reader());
        long[] nanos = new long[each];
        for (int i = 0; i < each; i++) {
            long began = System.nanoTime();
            statements.state(couple, token);
            nanos[i] = System.nanoTime() - began;
        }
        return Run.of(LongStream.of(nanos).sum(), nanos);
    }

    /** Of both ends of each connection: the clients are in this process too. */
    private Run heap(List<GeneratedRecord> couples) throws IOException, InterruptedException {
        long without = used();
        // Nothing is stated meanwhile: what the store takes up would be counted as the clients'.
        try (LiveClients all = connected(couples, null)) {
            return Run.ofBytes(Math.max(1, used() - without), clients);
        }
    }

    private Run pushed(List<GeneratedRecord> couples) throws IOException, InterruptedException {
        try (LiveClients all = connected(couples, null)) {
            long[] nanos = new long[each];
            for (int i = 0; i < each; i++) {
                LiveClient client = all.client(i % clients);
                GeneratedRecord couple = couples.get(i % clients);
                int before = client.entries();
                statements.state(couple, http.token(couple.reader()));
                long acknowledged = System.nanoTime();
                await(client, before + 1);
                // Some are told before they have read that it was taken.
                nanos[i] = Math.max(1, client.lastEntry() - acknowledged);
            }
            return Run.of(LongStream.of(nanos).sum(), nanos);
        }
    }

    private Run resumed(List<GeneratedRecord> couples) throws IOException, InterruptedException {
        LiveClients before = connected(couples, null);
        awaitAll(couples, before, stateEach(couples));
        before.close();
        stateEach(couples);
        long began = System.nanoTime();
        try (LiveClients back = connected(couples, before)) {
            awaitAll(couples, back, 1);
            long[] nanos = new long[clients];
            for (int i = 0; i < clients; i++) {
                nanos[i] = back.client(i).lastEntry() - began;
            }
            return Run.of(LongStream.of(nanos).max().orElseThrow(), nanos);
        }
    }

    /** Connects one each; they begin behind where those before have come to. */
    private LiveClients connected(List<GeneratedRecord> couples, @Nullable LiveClients before)
            throws IOException, InterruptedException {
        LiveClients all = new LiveClients();
        for (int i = 0; i < clients; i++) {
            GeneratedRecord couple = couples.get(i);
            all.add(LiveClient.connect(
                    http.url(),
                    "/api/relationships/" + couple.id() + "/live",
                    http.token(couple.reader()),
                    before == null ? null : before.client(i).lastId()));
        }
        for (int i = 0; i < clients; i++) {
            awaitAnswered(all.client(i));
        }
        return all;
    }

    private int stateEach(List<GeneratedRecord> couples) throws IOException, InterruptedException {
        for (GeneratedRecord couple : couples) {
            statements.state(couple, http.token(couple.reader()));
        }
        return 1;
    }

    private static void awaitAll(List<GeneratedRecord> couples, LiveClients all, int entries)
            throws InterruptedException {
        for (int i = 0; i < couples.size(); i++) {
            await(all.client(i), entries);
        }
    }

    private static void await(LiveClient client, int entries) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (client.entries() < entries) {
            pause(client, deadline);
        }
        if (client.entries() > entries) {
            throw new IllegalStateException("a client was told twice");
        }
    }

    private static void awaitAnswered(LiveClient client) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!client.isAnswered()) {
            pause(client, deadline);
        }
    }

    private static void pause(LiveClient client, long deadline) throws InterruptedException {
        if (!client.isOpen() || System.nanoTime() > deadline) {
            throw new IllegalStateException("a live client was dropped, or is told nothing: " + client.answer());
        }
        TimeUnit.NANOSECONDS.sleep(PAUSE_NANOS);
    }

    /** What is held after everything that can be collected is. */
    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
