package org.trusttimeline.ledger.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * Streams the ledger to event processors, in the order of its global index. A stream is woken by a commit of this
 * process, and by a slow look at the ledger for what others have committed.
 */
public final class LedgerMessageSource
        implements StreamableMessageSource<TrackedEventMessage<?>>, Looping, AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final LedgerReader reader;
    private final Wakeup wakeup;
    private final LedgerPositions positions;
    private final PollingFallback poll;

    /** Looks at the ledger for what others have committed once a second. */
    public LedgerMessageSource(LedgerReader reader, Wakeup wakeup) {
        this(reader, wakeup, POLL);
    }

    /**
     * A source of its own pace.
     *
     * @param reader how the ledger is read
     * @param wakeup tells of commits of this process
     * @param poll how often to look for what others have committed
     */
    public LedgerMessageSource(LedgerReader reader, Wakeup wakeup, Duration poll) {
        this.reader = reader;
        this.wakeup = wakeup;
        this.positions = new LedgerPositions(reader);
        this.poll = new PollingFallback(reader, poll);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(reader, LedgerPositions.of(token), wakeup, poll);
    }

    @Override
    public TrackingToken createTailToken() {
        return positions.tail();
    }

    @Override
    public TrackingToken createHeadToken() {
        return positions.head();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return positions.at(moment);
    }

    @Override
    public List<Loop> loops() {
        return List.of(poll.loop());
    }

    /** Stops looking for what others have committed; streams still open are woken by this process only. */
    @Override
    public void close() {
        poll.close();
    }
}
