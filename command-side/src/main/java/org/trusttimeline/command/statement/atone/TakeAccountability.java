package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_WHO_CAUSED_IT_TAKES_ACCOUNTABILITY;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AtoneEvent.AccountabilityTaken;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * The partner who caused the breach takes accountability for it.
 *
 * @param breachId the breach
 */
public record TakeAccountability(BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_WHO_CAUSED_IT_TAKES_ACCOUNTABILITY.unless(
                said.byOneOf(context.breach(breachId).causedBy()));
        return new AccountabilityTaken(said.statement(), breachId);
    }
}
