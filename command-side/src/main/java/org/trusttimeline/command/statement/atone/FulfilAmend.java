package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.rule.Rule.ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED;

import org.trusttimeline.command.chart.Amend;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.OwnStatement;
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
    public ChartEvent decide(DecisionContext couple, Said said) {
        Amend amend = couple.amend(amendId);
        ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED.unless(said.by().equals(amend.offeredBy()));
        return new AmendFulfilled(said.statement(), amendId, amend.breach());
    }
}
