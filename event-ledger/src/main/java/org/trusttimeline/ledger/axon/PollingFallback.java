package org.trusttimeline.ledger.axon;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** Looks at the ledger's head now and then, for commits that nobody told of, and wakes the streams behind it. */
final class PollingFallback implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private final LedgerReader reader;
    private final Duration pace;
    private final Set<LedgerStream> streams = ConcurrentHashMap.newKeySet();
    private final Loop loop;

    PollingFallback(LedgerReader reader, Duration pace) {
        this.reader = reader;
        this.pace = pace;
        this.loop = new Loop("ledger-poll", PAUSE, this::look).start();
    }

    Loop loop() {
        return loop;
    }

    Wakeup.Registration watchOver(LedgerStream stream) {
        streams.add(stream);
        return () -> streams.remove(stream);
    }

    @Override
    public void close() {
        loop.stop(LONGEST_CLOSING);
    }

    private void look() throws InterruptedException {
        Thread.sleep(pace);
        if (streams.isEmpty()) {
            return;
        }
        long head = headOrBeyond();
        streams.stream().filter(stream -> stream.position() < head).forEach(LedgerStream::wake);
    }

    // A poll that fails wakes everybody: each reader then meets the failure itself, and handles it its own way.
    private long headOrBeyond() {
        try {
            return reader.head();
        } catch (LedgerUnreadable e) {
            return Long.MAX_VALUE;
        }
    }
}
