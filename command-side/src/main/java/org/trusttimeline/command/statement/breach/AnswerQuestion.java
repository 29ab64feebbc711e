package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.RecordedBreaches.RecordedBreach;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BreachEvent.QuestionAnswered;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.EntryRef;

/**
 * The partner who caused the breach answers a question.
 *
 * @param question the entry that asks
 */
public record AnswerQuestion(EntryRef question) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        RecordedBreach breach = context.askedAbout(question);
        ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT.unless(said.byOneOf(breach.causedBy()));
        return new QuestionAnswered(said.statement(), breach.id(), question);
    }
}
