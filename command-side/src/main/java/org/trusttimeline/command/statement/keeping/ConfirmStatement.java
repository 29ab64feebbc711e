package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_WHOSE_WORDS_THEY_ARE_CONFIRMS_THEM;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A partner confirms as theirs what somebody else passed on.
 *
 * @param entry the statement
 */
public record ConfirmStatement(EntryRef entry) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_WHOSE_WORDS_THEY_ARE_CONFIRMS_THEM.unless(
                said.byAPartnerSignedIn() && context.stated(entry).wasPassedOnFor(said));
        return new StatementConfirmed(said.statement(), entry);
    }
}
