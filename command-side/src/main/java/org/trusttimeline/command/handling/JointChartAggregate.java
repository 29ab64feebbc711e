package org.trusttimeline.command.handling;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.ledger.axon.AppendReceipt;

/** The aggregate of the joint chart: the record that every partner shares. */
public class JointChartAggregate extends ChartAggregate {

    static final String COMMAND = "joint";

    JointChartAggregate() {}

    @CommandHandler(commandName = COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AppendReceipt handle(ChartRequest request, EventBus events) {
        ChartEvent event = decide(request);
        if (request.permitted() != null) {
            // Before the entry itself: the receipt tells of what is published last.
            events.publish(request.permitted().trace(request.said()));
        }
        return state(event, request);
    }
}
