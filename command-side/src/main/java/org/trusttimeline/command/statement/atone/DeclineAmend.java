package org.trusttimeline.command.statement.atone;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.OfferedAmends.OfferedAmend;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * A harmed partner declines an amend in one version; also one they accepted before.
 *
 * @param amendId the amend
 * @param version the version meant, from 1
 */
public record DeclineAmend(AmendId amendId, int version) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        OfferedAmend amend = AcceptAmend.answered(context, said, amendId, version);
        return new AmendDeclined(said.statement(), amendId, amend.breach(), version);
    }
}
