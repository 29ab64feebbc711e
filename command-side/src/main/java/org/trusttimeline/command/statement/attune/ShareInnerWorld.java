package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AttuneEvent.InnerWorldShared;
import org.trusttimeline.events.ChartEvent;

/**
 * A partner shares something of their inner world: vulnerability.
 */
public record ShareInnerWorld() implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_PARTNER_SAYS_THIS_FOR_THEMSELVES.unless(said.byAPartner());
        return new InnerWorldShared(said.statement());
    }
}
