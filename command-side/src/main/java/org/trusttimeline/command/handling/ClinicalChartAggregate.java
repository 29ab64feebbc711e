package org.trusttimeline.command.handling;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.trusttimeline.ledger.axon.AppendReceipt;

/** The aggregate of the clinical chart: what the care team alone reads. */
public class ClinicalChartAggregate extends ChartAggregate {

    static final String COMMAND = "clinical";

    ClinicalChartAggregate() {}

    @CommandHandler(commandName = COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AppendReceipt handle(ChartRequest request) {
        return state(decide(request), request);
    }
}
