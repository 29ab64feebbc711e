package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_ITS_GIVER_UPHOLDS_A_STATEMENT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.statement.EntryRef;

/**
 * Whoever gave a statement stands by it, knowing what has been told since.
 *
 * @param entry the statement
 */
public record UpholdStatement(EntryRef entry) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_ITS_GIVER_UPHOLDS_A_STATEMENT.unless(context.stated(entry).isOwnOf(said));
        return new StatementUpheld(said.statement(), entry);
    }
}
