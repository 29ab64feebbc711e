package org.trusttimeline.query.subscription;

import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A processor of this node that follows the ledger. */
public final class LedgerSubscription {

    private final String name;
    private final SegmentTokens tokens;
    private final Configuration configuration;
    private final StreamingEventProcessor processor;

    LedgerSubscription(String name, SegmentTokens tokens, Configuration configuration) {
        this.name = name;
        this.tokens = tokens;
        this.configuration = configuration;
        this.processor = configuration
                .eventProcessingConfiguration()
                .eventProcessor(name, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    /**
     * The position of the ledger to which the slowest segment has come. Of its own segments this node knows at once, even where
     * nothing was theirs to store; of other nodes' it knows what their tokens say.
     */
    public long position() {
        Map<Integer, Long> positions = tokens.positions(name);
        processor
                .processingStatus()
                .forEach((segment, status) -> positions.merge(segment, position(status), Math::max));
        return positions.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /** Whether the segments laid out once are there no more: the processor lays them out only when it starts. */
    public boolean isLost() {
        return tokens.positions(name).isEmpty();
    }

    /** Returns when it has stopped. */
    public void stop() {
        configuration.shutdown();
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(0);
    }
}
