package org.trusttimeline.command.statement.agreement;

import static org.trusttimeline.command.statement.agreement.AgreementRule.AGREEMENTS_ARE_BETWEEN_PARTNERS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AgreementId;

/**
 * A partner says that an agreement was broken.
 *
 * @param agreementId the agreement
 */
public record SayAgreementWasBroken(AgreementId agreementId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        AGREEMENTS_ARE_BETWEEN_PARTNERS.unless(said.byAPartner());
        context.agreement(agreementId);
        return new AgreementSaidToBeBroken(said.statement(), agreementId);
    }
}
