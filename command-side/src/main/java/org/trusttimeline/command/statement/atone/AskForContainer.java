package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BREACH;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AtoneEvent.ContainerAskedFor;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A partner asks for a session agreed on, in which anger has its place.
 *
 * @param breachId the breach, if it is about one
 */
public record AskForContainer(@Nullable BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_PARTNER_SAYS_THIS_FOR_THEMSELVES.unless(said.byAPartner());
        NO_SUCH_BREACH.unless(breachId == null || context.hasBreach(breachId));
        return new ContainerAskedFor(said.statement(), breachId);
    }
}
