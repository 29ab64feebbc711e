package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner says what the breach did to them.
 *
 * @param breachId the breach
 */
public record StateImpact(BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT.unless(
                said.byOneOf(context.breach(breachId).harmed()));
        return new ImpactStated(said.statement(), breachId);
    }
}
