package org.trusttimeline.ledger.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
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
    private final WakeupSignal signal = new WakeupSignal();
    private final Wakeup.Registration wakeup;
    private final Wakeup.Registration polled;
    private final Queue<LedgerRow> fetched = new ArrayDeque<>();
    private volatile long position;
    private volatile boolean closed;

    LedgerStream(LedgerReader reader, long position, Wakeup wakeup, PollingFallback poll) {
        this.reader = reader;
        this.position = position;
        this.wakeup = wakeup.onSignal(this::wake);
        this.polled = poll.watchOver(this);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(head(false)).map(StoredMessage::tracked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            // Heard before looking: a commit in between signals again, and is not slept through.
            long heard = signal.count();
            if (head(false) != null) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (closed || left <= 0) {
                return false;
            }
            signal.awaitAfter(heard, left);
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
        signal.onSignal(callback);
        callback.run();
        return true;
    }

    @Override
    public void close() {
        closed = true;
        wakeup.close();
        polled.close();
        // Whoever still waits is woken; whoever was to be called may have gone already.
        signal.onSignal(() -> {});
        signal.give();
    }

    /** The last global index that was fetched. */
    long position() {
        return position;
    }

    void wake() {
        signal.give();
    }

    private synchronized @Nullable LedgerRow head(boolean take) {
        if (fetched.isEmpty() && !closed) {
            fetched.addAll(reader.after(position, CHUNK));
            fetched.forEach(row -> position = row.globalIndex());
        }
        return take ? fetched.poll() : fetched.peek();
    }
}
