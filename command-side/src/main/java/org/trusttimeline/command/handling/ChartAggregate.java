package org.trusttimeline.command.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.axonframework.modelling.command.AggregateLifecycle.isLive;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.PrivateAnswers;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.append.AppendCondition;
import org.trusttimeline.ledger.axon.AppendReceipt;
import org.trusttimeline.ledger.axon.EntryMessages;

/**
 * A chart as Axon's aggregate: how far its stream has come, the same for every command. What it holds is in its {@link
 * HeldChart}, and comes there when it is committed. Axon routes by the name of a command, and so each kind of chart has a
 * handler of its own.
 */
abstract class ChartAggregate {

    private static final long NOTHING_YET = -1;

    @AggregateIdentifier
    private @Nullable String stream;

    final ChartEvent decide(ChartRequest request, PrivateAnswers answers) {
        return request.decide(version(), answers);
    }

    final AppendReceipt state(ChartRequest request) {
        return state(decide(request, PrivateAnswers.NONE), request, List.of());
    }

    final AppendReceipt state(ChartEvent event, ChartRequest request, List<AppendCondition> conditions) {
        if (stream == null) {
            stream = request.stream();
        }
        long position = version() + 1;
        Recording recording = request.said().recording();
        CurrentUnitOfWork.get().afterCommit(committed -> request.own().take(position, event, recording));
        apply(event, MetaData.with(EntryMessages.RECORDING, recording).and(EntryMessages.CONDITIONS, conditions));
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

    /** The record that every partner shares. */
    static class JointChartAggregate extends ChartAggregate {

        static final String COMMAND = "joint";

        @CommandHandler(commandName = COMMAND)
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        AppendReceipt handle(ChartRequest request, EventBus events) {
            AnswersToOpen answers = request.answers() == null
                    ? AnswersToOpen.NONE
                    : request.answers().get();
            ChartEvent event = decide(request, answers.answers());
            // Before the entry itself: the receipt is about what is published last.
            if (request.permitted() != null) {
                events.publish(request.permitted().trace(request.said()));
            }
            answers.opened().forEach(answer -> state(answer, request, List.of()));
            return state(event, request, answers.conditions());
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
