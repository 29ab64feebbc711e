package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.EACH_PARTNER_ANSWERS_FOR_THEMSELVES;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Answer;

/**
 * Each partner, alone, answers whether they are willing to put in the effort, and the article's three questions.
 *
 * @param breachId the breach
 * @param answer willing or not; the latest answer governs
 * @param amends interested in making amends?
 * @param releaseOfAnger able to release the anger eventually?
 * @param happyDespite able to be happy in this relationship despite it?
 * @param mayBeOpened whether the answer may be opened to the other partners, asked alone; no unless said
 */
public record AnswerWillingness(
        BreachId breachId,
        Answer answer,
        @Nullable Answer amends,
        @Nullable Answer releaseOfAnger,
        @Nullable Answer happyDespite,
        @Nullable Boolean mayBeOpened)
        implements PartnerCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        EACH_PARTNER_ANSWERS_FOR_THEMSELVES.unless(said.byAPartner());
        context.breach(breachId);
        return new WillingnessAnswered(
                said.statement(), breachId, answer, amends, releaseOfAnger, happyDespite, mayBeOpened);
    }
}
