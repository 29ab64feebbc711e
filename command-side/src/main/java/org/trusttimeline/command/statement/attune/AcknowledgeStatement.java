package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.statement.attune.AttuneRule.ONLY_ANOTHER_PARTNER_ACKNOWLEDGES_A_STATEMENT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.Stated;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.statement.EntryRef;

/**
 * Another partner says of a statement: I have understood this.
 *
 * @param entry the statement understood
 */
public record AcknowledgeStatement(EntryRef entry) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        Stated stated = context.stated(entry);
        ONLY_ANOTHER_PARTNER_ACKNOWLEDGES_A_STATEMENT.unless(
                said.byAPartner() && stated.isByAPartner() && !stated.statedBy().equals(said.by()));
        return new StatementAcknowledged(said.statement(), entry);
    }
}
