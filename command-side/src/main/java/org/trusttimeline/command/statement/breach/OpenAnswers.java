package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.ANSWERS_ARE_OPENED_TOGETHER;
import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_ANSWERS_GIVEN_SINCE_ARE_OPENED_AGAIN;
import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_A_CLINICIAN_OPENS_ANSWERS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.PrivateAnswers;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.GatheringEvent.AnswersOpened;
import org.trusttimeline.events.id.BreachId;

/**
 * A clinician opens the answers for willingness together: the latest answer of each partner who has not left goes over to the
 * joint chart, in the order of the partners, without its words.
 *
 * @param breachId the breach
 */
public record OpenAnswers(BreachId breachId) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_OPENS_ANSWERS.unless(said.byAClinician());
        context.breach(breachId);
        PrivateAnswers answers = context.privateAnswers();
        ANSWERS_ARE_OPENED_TOGETHER.unless(answers.mayAllBeOpened());
        ONLY_ANSWERS_GIVEN_SINCE_ARE_OPENED_AGAIN.unless(answers.holdNews());
        return new AnswersOpened(said.statement(), breachId);
    }
}
