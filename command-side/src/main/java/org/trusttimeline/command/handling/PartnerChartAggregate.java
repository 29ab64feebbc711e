package org.trusttimeline.command.handling;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.trusttimeline.ledger.axon.AppendReceipt;

/** The aggregate of the partner chart: what one partner keeps private. */
public class PartnerChartAggregate extends ChartAggregate {

    static final String COMMAND = "partner";

    PartnerChartAggregate() {}

    @CommandHandler(commandName = COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AppendReceipt handle(ChartRequest request) {
        return state(decide(request), request);
    }
}
