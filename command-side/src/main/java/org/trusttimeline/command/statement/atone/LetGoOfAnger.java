package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_A_HARMED_PARTNER_SPEAKS_OF_ANGER;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AtoneEvent.AngerLetGoOf;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner lets go of their anger.
 *
 * @param breachId the breach
 */
public record LetGoOfAnger(BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_HARMED_PARTNER_SPEAKS_OF_ANGER.unless(
                said.byOneOf(context.breach(breachId).harmed()));
        return new AngerLetGoOf(said.statement(), breachId);
    }
}
