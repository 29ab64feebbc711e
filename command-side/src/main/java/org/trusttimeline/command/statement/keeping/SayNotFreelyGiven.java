package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_ITS_GIVER_SAYS_IT_WAS_NOT_FREELY_GIVEN;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A partner says that a statement of theirs was not freely given; accepted at once, without a reason.
 *
 * @param entry the statement
 */
public record SayNotFreelyGiven(EntryRef entry) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_ITS_GIVER_SAYS_IT_WAS_NOT_FREELY_GIVEN.unless(
                said.byAPartner() && context.stated(entry).statedBy().equals(said.by()));
        return new NotFreelyGivenSaid(said.statement(), entry);
    }
}
