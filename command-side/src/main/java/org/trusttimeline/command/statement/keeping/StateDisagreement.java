package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.ONE_DISAGREES_WITH_ANOTHERS_WORDS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A partner disagrees with another's words: both accounts stand side by side.
 *
 * @param entry the entry they disagree with
 */
public record StateDisagreement(EntryRef entry) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONE_DISAGREES_WITH_ANOTHERS_WORDS.unless(
                said.byAPartner() && !context.stated(entry).isOwnOf(said));
        return new DisagreementStated(said.statement(), entry);
    }
}
