package org.trusttimeline.ledger.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.read.LedgerReader;

/**
 * Stores Axon's domain events in the ledger. An append is durable when it returns, whatever becomes of the unit of
 * work: nothing must run after it that could still fail the command. There are no snapshots.
 */
public final class LedgerStorageEngine implements EventStorageEngine {

    private final Appender appender;
    private final LedgerReader reader;
    private final LedgerPositions positions;

    /**
     * An engine that appends and reads.
     *
     * @param appender how events get in
     * @param reader how they are read back
     */
    public LedgerStorageEngine(Appender appender, LedgerReader reader) {
        this.appender = appender;
        this.reader = reader;
        this.positions = new LedgerPositions(reader);
    }

    /**
     * Appends the events, all or none, if the conditions hold that they carry (see {@link EntryMessages#CONDITIONS}),
     * and fills the {@link AppendReceipt} of the unit of work.
     *
     * @throws org.trusttimeline.ledger.append.AppendRefused if they were not acknowledged
     * @throws IllegalArgumentException if one is not an event of a chart, or carries no recording
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<NewRow> rows = events.stream().map(EntryMessages::rowOf).toList();
        List<Appended> appended = appender.append(
                rows,
                events.stream()
                        .flatMap(event -> EntryMessages.conditionsOf(event).stream())
                        .toList());
        if (CurrentUnitOfWork.isStarted()) {
            AppendReceipt.ofCurrentUnitOfWork()
                    .fill(appended.getLast(), rows.getLast().position());
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(
                reader.ofStream(aggregateIdentifier, firstSequenceNumber).map(StoredMessage::of));
    }

    /** Everything after the token up to the present end; never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return reader.allAfter(LedgerPositions.of(token)).map(StoredMessage::tracked);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong head = reader.headOf(aggregateIdentifier);
        return head.isPresent() ? Optional.of(head.getAsLong()) : Optional.empty();
    }

    /** Always empty: a stream is read from its start, or kept in memory. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    /** Refused: whoever configured snapshots shall hear that there are none. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the ledger keeps no snapshots");
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
}
