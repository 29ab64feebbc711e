package org.trusttimeline.query.subscription;

import java.util.Map;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * How far the slowest segment has come. Of its own segments this node knows at once, even where nothing was theirs to
 * store; of other nodes' it knows what their tokens say.
 */
public record SegmentPositions(String processor, SegmentTokens tokens, StreamingEventProcessor own)
        implements LongSupplier {

    @Override
    public long getAsLong() {
        Map<Integer, Long> positions = tokens.positions(processor);
        own.processingStatus().forEach((segment, status) -> positions.merge(segment, position(status), Math::max));
        return positions.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(0);
    }
}
