package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.OfferedAmends.OfferedAmend;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * The partner who offered an amend says that it is fulfilled; a harmed partner may contradict.
 *
 * @param amendId the amend
 */
public record FulfilAmend(AmendId amendId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        OfferedAmend amend = context.amend(amendId);
        ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED.unless(said.by().equals(amend.offeredBy()));
        return new AmendFulfilled(said.statement(), amendId, amend.breach());
    }
}
