package org.trusttimeline.command.statement.atone;

import org.trusttimeline.command.chart.Amend;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * A harmed partner accepts an amend in one version.
 *
 * @param amendId the amend
 * @param version the version meant, from 1
 */
public record AcceptAmend(AmendId amendId, int version) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext couple, Said said) {
        Amend amend = couple.amend(amendId);
        amend.mayBeAnswered(couple, said, version);
        return new AmendAccepted(said.statement(), amendId, amend.breach(), version);
    }
}
