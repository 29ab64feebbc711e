package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_A_HARMED_PARTNER_ASKS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BreachEvent.QuestionAsked;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner asks about the breach; the narrative is the question.
 *
 * @param breachId the breach
 */
public record AskQuestion(BreachId breachId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_HARMED_PARTNER_ASKS.unless(said.byOneOf(context.breach(breachId).harmed()));
        return new QuestionAsked(said.statement(), breachId);
    }
}
