package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Topic;

/** The boundaries stated on a chart. One that was lifted can still be said to have been crossed before. */
public final class StatedBoundaries {

    private final Map<BoundaryId, StatedBoundary> byId = new HashMap<>();

    Optional<StatedBoundary> find(BoundaryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    void evolve(BoundaryEvent event) {
        switch (event) {
            case BoundaryStated stated ->
                byId.put(
                        stated.boundaryId(),
                        new StatedBoundary(
                                stated.boundaryId(),
                                stated.statement().statedBy(),
                                stated.statement().topic()));
            case BoundaryLifted staysWhoseItWas -> {}
            case BoundarySaidToBeCrossed staysWhoseItWas -> {}
        }
    }

    /**
     * A boundary.
     *
     * @param owner whose it is
     * @param topic what it is about, if that was said
     */
    public record StatedBoundary(
            BoundaryId id, Speaker owner, @Nullable Topic topic) {

        /** Whether it, or what is said of it, is about something intimate. */
        public boolean isIntimate(@Nullable Topic said) {
            return topic == Topic.INTIMATE || said == Topic.INTIMATE;
        }
    }
}
