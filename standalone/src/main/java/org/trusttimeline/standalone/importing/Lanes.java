package org.trusttimeline.standalone.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lanes in which lines are sent: a lane for each relationship. What is in one lane goes one after the other, since each
 * line may build on those before it; a few lanes go side by side. Used by one thread.
 */
final class Lanes implements AutoCloseable {

    /** More would only wait for each other in the service. */
    private static final int SIDE_BY_SIDE = 4;

    /** How many bytes are read ahead of what is sent, so that other lanes have something to send. */
    private static final int AHEAD = 2 * 1024 * 1024;

    private final ExecutorService senders = Executors.newFixedThreadPool(
            SIDE_BY_SIDE, Thread.ofPlatform().daemon().name("lane-", 0).factory());
    private final Semaphore ahead = new Semaphore(AHEAD);
    private final Map<String, CompletableFuture<Void>> lastOfLane = new HashMap<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * Puts something at the end of a lane; waits while too much is on its way.
     *
     * @param bytes how much of what may be on its way this takes
     * @throws ImportEnded if something sent before ended the import
     */
    void send(String lane, int bytes, Runnable sending) {
        int room = Math.min(bytes, AHEAD);
        await(room);
        lastOfLane.put(lane, endOf(lane).thenRunAsync(() -> run(sending, room), senders));
    }

    /**
     * Waits until all is sent.
     *
     * @throws ImportEnded if something ended the import
     */
    void finish() {
        await(AHEAD);
    }

    private CompletableFuture<Void> endOf(String lane) {
        CompletableFuture<Void> end = lastOfLane.get(lane);
        if (end == null) {
            lastOfLane.values().removeIf(CompletableFuture::isDone);
        }
        return end == null ? CompletableFuture.completedFuture(null) : end;
    }

    private void await(int room) {
        try {
            ahead.acquire(room);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ImportEnded.interrupted();
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void run(Runnable sending, int room) {
        try {
            if (failure.get() == null) {
                sending.run();
            }
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
        } finally {
            ahead.release(room);
        }
    }

    /** Stops whatever is still on its way. */
    @Override
    public void close() {
        senders.shutdownNow();
    }
}
