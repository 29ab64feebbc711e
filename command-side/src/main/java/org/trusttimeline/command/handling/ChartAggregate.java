package org.trusttimeline.command.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.axon.AppendReceipt;
import org.trusttimeline.ledger.axon.EntryMessages;

/** A chart as the framework sees it: a shell around {@link ChartFacts}, the same for every command. */
abstract class ChartAggregate {

    private static final long NOTHING_YET = -1;

    @AggregateIdentifier
    private @Nullable String stream;

    private final ChartFacts facts = new ChartFacts();

    final ChartEvent decide(ChartRequest request) {
        Long version = getVersion();
        return request.decide(facts, version == null ? NOTHING_YET : version);
    }

    final AppendReceipt state(ChartEvent event, ChartRequest request) {
        if (stream == null) {
            stream = request.stream();
        }
        apply(event, MetaData.with(EntryMessages.RECORDING, request.said().recording()));
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
        facts.evolve(event, recording);
    }
}
