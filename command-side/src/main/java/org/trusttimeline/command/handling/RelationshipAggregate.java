package org.trusttimeline.command.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.axon.AppendReceipt;
import org.trusttimeline.ledger.axon.EntryMessages;

/** The joint chart as the framework sees it: a shell around {@link Relationship}, the same for every command. */
public class RelationshipAggregate {

    private static final long NOTHING_YET = -1;

    /** Read by the framework. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private final Relationship couple = new Relationship();

    RelationshipAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AppendReceipt handle(JointRequest request) {
        JointEvent event = request.decide(couple, version());
        apply(event, MetaData.with(EntryMessages.RECORDING, request.said().recording()));
        return AppendReceipt.ofCurrentUnitOfWork();
    }

    @EventSourcingHandler
    void on(JointEvent event, @MetaDataValue(value = EntryMessages.RECORDING, required = true) Recording recording) {
        if (event instanceof RelationshipOpened opened) {
            stream = new JointChart(opened.relationshipId()).stream();
        }
        couple.evolve(event, recording);
    }

    private static long version() {
        Long version = getVersion();
        return version == null ? NOTHING_YET : version;
    }
}
