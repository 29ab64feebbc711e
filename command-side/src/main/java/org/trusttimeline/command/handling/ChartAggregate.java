package org.trusttimeline.command.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.axonframework.modelling.command.AggregateLifecycle.isLive;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.axon.AppendReceipt;
import org.trusttimeline.ledger.axon.EntryMessages;

/**
 * A chart as the framework sees it: how far its stream has come, the same for every command. What it holds is in its {@link
 * HeldChart}, and comes there when it is committed.
 */
abstract class ChartAggregate {

    private static final long NOTHING_YET = -1;

    @AggregateIdentifier
    private @Nullable String stream;

    final ChartEvent decide(ChartRequest request) {
        return request.decide(version());
    }

    final AppendReceipt state(ChartEvent event, ChartRequest request) {
        if (stream == null) {
            stream = request.stream();
        }
        long position = version() + 1;
        Recording recording = request.said().recording();
        CurrentUnitOfWork.get().afterCommit(committed -> request.own().take(position, event, recording));
        apply(event, MetaData.with(EntryMessages.RECORDING, recording));
        return AppendReceipt.ofCurrentUnitOfWork();
    }

    @EventSourcingHandler
    void on(
            ChartEvent event,
            @MetaDataValue(value = EntryMessages.RECORDING, required = true) Recording recording,
            DomainEventMessage<?> message) {
        if (stream == null) {
            stream = message.getAggregateIdentifier();
        }
        if (!isLive()
                && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command
                && command.getPayload() instanceof ChartRequest request) {
            request.own().take(message.getSequenceNumber(), event, recording);
        }
    }

    private static long version() {
        Long version = getVersion();
        return version == null ? NOTHING_YET : version;
    }
}
