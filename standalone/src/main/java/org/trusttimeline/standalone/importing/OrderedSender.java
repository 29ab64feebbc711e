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
 * Sends lines: those of one relationship one after the other, since each may build on those before it, and those of a few
 * relationships at the same time. Used by one thread.
 */
final class OrderedSender implements AutoCloseable {

    /** More would only wait for each other in the service. */
    private static final int SENDERS = 4;

    /** How many bytes are read ahead of what is sent, so that other relationships have something to send. */
    private static final int AHEAD = 2 * 1024 * 1024;

    private final ExecutorService senders = Executors.newFixedThreadPool(
            SENDERS, Thread.ofPlatform().daemon().name("import-sender-", 0).factory());
    private final Semaphore ahead = new Semaphore(AHEAD);
    private final Map<String, CompletableFuture<Void>> lastOfRelationship = new HashMap<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * Sends something once all before it of the same relationship is sent; waits while too much is on its way.
     *
     * @param bytes how much of what may be on its way this takes
     * @throws RecordImport.Ended if something sent before ended the import
     */
    void send(String relationship, int bytes, Runnable sending) {
        int room = Math.min(bytes, AHEAD);
        await(room);
        lastOfRelationship.put(relationship, endOf(relationship).thenRunAsync(() -> run(sending, room), senders));
    }

    /**
     * Waits until all is sent.
     *
     * @throws RecordImport.Ended if something ended the import
     */
    void finish() {
        await(AHEAD);
    }

    private CompletableFuture<Void> endOf(String relationship) {
        CompletableFuture<Void> end = lastOfRelationship.get(relationship);
        if (end == null) {
            lastOfRelationship.values().removeIf(CompletableFuture::isDone);
        }
        return end == null ? CompletableFuture.completedFuture(null) : end;
    }

    private void await(int room) {
        try {
            ahead.acquire(room);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw RecordImport.Ended.interrupted();
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
