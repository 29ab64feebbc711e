package org.trusttimeline.ledger.axon;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerUnreadable;

/** Looks at the ledger's head now and then, for commits that nobody rang for, and rings the streams behind it. */
final class PollingFallback implements AutoCloseable {

    private final LedgerReader reader;
    private final Duration pace;
    private final Set<LedgerStream> streams = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    PollingFallback(LedgerReader reader, Duration pace) {
        this.reader = reader;
        this.pace = pace;
        Thread.ofPlatform().name("ledger-safety-poll").daemon().start(this::lookUntilClosed);
    }

    Registration watchOver(LedgerStream stream) {
        streams.add(stream);
        return () -> streams.remove(stream);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void lookUntilClosed() {
        try {
            while (!closed.await(pace.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (streams.isEmpty()) {
            return;
        }
        long head = headOrBeyond();
        streams.stream().filter(stream -> stream.position() < head).forEach(LedgerStream::ring);
    }

    // A poll that fails rings for everybody: each reader then meets the failure itself, and handles it its own way.
    private long headOrBeyond() {
        try {
            return reader.head();
        } catch (LedgerUnreadable e) {
            return Long.MAX_VALUE;
        }
    }
}
