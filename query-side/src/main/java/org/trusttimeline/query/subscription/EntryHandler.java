package org.trusttimeline.query.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.axon.EntryMessages;
import org.trusttimeline.query.projection.Arrived;
import org.trusttimeline.query.projection.Claim;
import org.trusttimeline.query.projection.Projection;

/**
 * Gathers the entries of a unit of work, and projects them with the last one. Not on its prepare-commit: the processor
 * registered its own callback there first, so the token would move before the documents are written, and a crash in
 * between would lose entries.
 */
final class EntryHandler implements EventMessageHandler {

    private static final String BATCH = EntryHandler.class.getName();

    private final String processor;
    private final Projection projection;
    private final SegmentTokens tokens;

    EntryHandler(String processor, Projection projection, SegmentTokens tokens) {
        this.processor = processor;
        this.projection = projection;
        this.tokens = tokens;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        List<Arrived> batch = unit.getOrComputeResource(BATCH, key -> new ArrayList<>());
        batch.add(Arrived.of(EntryMessages.storedRow(message)));
        if (isLast(unit, message)) {
            projection.project(batch, claim(unit));
        }
        return null;
    }

    /** Documents know their positions: folding anew takes an empty collection, not a message sent again. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    /** Looked at right before a batch is written: a node that was away too long writes nothing to a segment of another. */
    private Claim claim(UnitOfWork<?> unit) {
        Integer segment = Objects.requireNonNull(
                unit.getResource("Processor[" + processor + "]/SegmentId"), "a batch belongs to a segment");
        return () -> {
            if (!tokens.isOwn(processor, segment)) {
                throw new UnableToClaimTokenException(
                        "segment " + segment + " of " + processor + " is another node's by now; nothing is written");
            }
        };
    }

    private static boolean isLast(UnitOfWork<?> unit, EventMessage<?> message) {
        return !(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage(message);
    }
}
