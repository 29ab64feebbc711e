package org.trusttimeline.ledger.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** The ledger from one position on, for one reader. Asks the ledger itself whenever it has nothing left to give. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int CHUNK = 500;

    private final LedgerReader reader;
    private final WakeupSignal bell = new WakeupSignal();
    private final Registration wakeup;
    private final Registration safetyPoll;
    private final Queue<LedgerRow> fetched = new ArrayDeque<>();
    private volatile long position;
    private volatile boolean closed;

    LedgerStream(LedgerReader reader, long position, Wakeup wakeup, PollingFallback safetyPoll) {
        this.reader = reader;
        this.position = position;
        this.wakeup = wakeup.onSignal(this::ring);
        this.safetyPoll = safetyPoll.watchOver(this);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(head(false)).map(StoredMessage::tracked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            // Heard before looking: a commit in between rings again, and is not slept through.
            long heard = bell.rung();
            if (head(false) != null) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (closed || left <= 0) {
                return false;
            }
            bell.awaitAfter(heard, left);
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        LedgerRow next = head(true);
        while (next == null) {
            if (closed) {
                throw new IllegalStateException("the stream is closed");
            }
            hasNextAvailable(1, TimeUnit.HOURS);
            next = head(true);
        }
        return StoredMessage.tracked(next);
    }

    /** Supported. The callback runs at once as well, for whatever came before it was set. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        bell.onRing(callback);
        callback.run();
        return true;
    }

    @Override
    public void close() {
        closed = true;
        wakeup.cancel();
        safetyPoll.cancel();
        // Whoever still waits is woken; whoever was to be called may have gone already.
        bell.onRing(() -> {});
        bell.ring();
    }

    /** The last global index that was fetched. */
    long position() {
        return position;
    }

    void ring() {
        bell.ring();
    }

    private synchronized @Nullable LedgerRow head(boolean take) {
        if (fetched.isEmpty() && !closed) {
            fetched.addAll(reader.after(position, CHUNK));
            fetched.forEach(row -> position = row.globalIndex());
        }
        return take ? fetched.poll() : fetched.peek();
    }
}
