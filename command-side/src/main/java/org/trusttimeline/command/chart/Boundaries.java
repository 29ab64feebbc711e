package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.id.BoundaryId;

/** The boundaries stated on a chart. One that was lifted can still be said to have been crossed before. */
final class Boundaries {

    private final Map<BoundaryId, Boundary> byId = new HashMap<>();

    Optional<Boundary> find(BoundaryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    void evolve(BoundaryEvent event) {
        switch (event) {
            case BoundaryStated stated ->
                byId.put(
                        stated.boundaryId(),
                        new Boundary(
                                stated.boundaryId(),
                                stated.statement().statedBy(),
                                stated.statement().topic()));
            case BoundaryLifted staysWhoseItWas -> {}
            case BoundarySaidToBeCrossed staysWhoseItWas -> {}
        }
    }
}
