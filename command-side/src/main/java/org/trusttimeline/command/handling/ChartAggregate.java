package org.trusttimeline.command.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.axon.AppendReceipt;
import org.trusttimeline.ledger.axon.EntryMessages;

/**
 * A chart as Axon's aggregate: it holds {@link ChartFacts}, and handles every command alike. Axon routes by the name of a
 * command, and so each kind of chart has a handler of its own.
 */
abstract class ChartAggregate {

    private static final long NOTHING_YET = -1;

    @AggregateIdentifier
    private @Nullable String stream;

    private final ChartFacts facts = new ChartFacts();

    final ChartEvent decide(ChartRequest request) {
        Long version = getVersion();
        return request.decide(facts, version == null ? NOTHING_YET : version);
    }

    final AppendReceipt state(ChartRequest request) {
        return state(decide(request), request);
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

    /** The record that every partner shares. */
    static class JointChartAggregate extends ChartAggregate {

        static final String COMMAND = "joint";

        @CommandHandler(commandName = COMMAND)
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        AppendReceipt handle(ChartRequest request, EventBus events) {
            ChartEvent event = decide(request);
            if (request.permitted() != null) {
                // Before the entry itself: the receipt is about what is published last.
                events.publish(request.permitted().trace(request.said()));
            }
            return state(event, request);
        }
    }

    /** What one partner keeps private. */
    static class PartnerChartAggregate extends ChartAggregate {

        static final String COMMAND = "partner";

        @CommandHandler(commandName = COMMAND)
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        AppendReceipt handle(ChartRequest request) {
            return state(request);
        }
    }

    /** What the care team alone reads. */
    static class ClinicalChartAggregate extends ChartAggregate {

        static final String COMMAND = "clinical";

        @CommandHandler(commandName = COMMAND)
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        AppendReceipt handle(ChartRequest request) {
            return state(request);
        }
    }

    /** The psychotherapy notes of one clinician. */
    static class NotesChartAggregate extends ChartAggregate {

        static final String COMMAND = "notes";

        @CommandHandler(commandName = COMMAND)
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        AppendReceipt handle(ChartRequest request) {
            return state(request);
        }
    }
}
