package org.trusttimeline.command.statement.sustain;

import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.SustainEvent.MisunderstandingAddressed;

/**
 * A partner addresses a small misunderstanding early.
 */
public record AddressMisunderstanding() implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_PARTNER_SAYS_THIS_FOR_THEMSELVES.unless(said.byAPartner());
        return new MisunderstandingAddressed(said.statement());
    }
}
