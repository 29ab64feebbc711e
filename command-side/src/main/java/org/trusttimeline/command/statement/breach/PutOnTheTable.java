package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BreachEvent.MatterPutOnTheTable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * The partner who caused the breach puts something on the table, unasked: the full telling.
 *
 * @param breachId the breach
 */
public record PutOnTheTable(BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT.unless(
                said.byOneOf(context.breach(breachId).causedBy()));
        return new MatterPutOnTheTable(said.statement(), breachId);
    }
}
