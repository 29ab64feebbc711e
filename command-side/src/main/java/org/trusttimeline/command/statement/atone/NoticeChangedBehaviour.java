package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner notices changed behaviour (this counts), or a clinician does (this supports).
 *
 * @param breachId the breach
 */
public record NoticeChangedBehaviour(BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE.unless(
                said.byOneOf(context.breach(breachId).harmed()) || said.byAClinician());
        return new ChangedBehaviourNoticed(said.statement(), breachId);
    }
}
