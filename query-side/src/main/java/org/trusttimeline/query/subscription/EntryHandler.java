package org.trusttimeline.query.subscription;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.axon.EntryMessages;
import org.trusttimeline.query.projection.Arrived;
import org.trusttimeline.query.projection.Projection;

/**
 * Gathers the entries of a unit of work, and projects them with the last one. Not on its prepare-commit: the processor
 * registered its own callback there first, so the token would move before the documents are written, and a crash in
 * between would lose entries.
 */
final class EntryHandler implements EventMessageHandler {

    private static final String BATCH = EntryHandler.class.getName();

    private final Projection projection;
    private final SegmentClaims claims;

    EntryHandler(Projection projection, SegmentClaims claims) {
        this.projection = projection;
        this.claims = claims;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        List<Arrived> batch = unit.getOrComputeResource(BATCH, key -> new ArrayList<>());
        batch.add(Arrived.of(EntryMessages.storedRow(message)));
        if (isLast(unit, message)) {
            projection.project(batch, claims.of(unit));
        }
        return null;
    }

    /** Documents know their positions: folding anew takes an empty collection, not a message sent again. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    private static boolean isLast(UnitOfWork<?> unit, EventMessage<?> message) {
        return !(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage(message);
    }
}
