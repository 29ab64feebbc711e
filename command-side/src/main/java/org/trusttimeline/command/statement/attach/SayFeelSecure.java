package org.trusttimeline.command.statement.attach;

import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/**
 * A partner says whether they feel secure; the latest word governs.
 *
 * @param answer yes, or not now
 */
public record SayFeelSecure(YesOrNotNow answer) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_PARTNER_SAYS_THIS_FOR_THEMSELVES.unless(said.byAPartner());
        return new FeelSecureSaid(said.statement(), answer);
    }
}
