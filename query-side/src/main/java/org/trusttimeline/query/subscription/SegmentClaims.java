package org.trusttimeline.query.subscription;

import java.util.Objects;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.trusttimeline.query.projection.Claim;

/**
 * The claims on the segments of a processor. Each is looked at right before a batch is written: a node that was away too long, and
 * whose segment is another's by now, is refused there and writes nothing.
 */
record SegmentClaims(String processor, SegmentTokens tokens) {

    Claim of(UnitOfWork<?> unit) {
        Integer segment = Objects.requireNonNull(
                unit.getResource("Processor[" + processor + "]/SegmentId"), "a batch belongs to a segment");
        return () -> tokens.requireOwn(processor, segment);
    }
}
