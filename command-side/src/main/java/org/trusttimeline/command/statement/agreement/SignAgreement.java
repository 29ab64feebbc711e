package org.trusttimeline.command.statement.agreement;

import static org.trusttimeline.command.statement.agreement.AgreementRule.AGREEMENTS_ARE_BETWEEN_PARTNERS;
import static org.trusttimeline.command.statement.agreement.AgreementRule.A_SIGNATURE_NAMES_A_VERSION_THAT_WAS_PROPOSED;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AgreementId;

/**
 * A partner signs one version of an agreement.
 *
 * @param agreementId the agreement
 * @param version the version meant, from 1
 */
public record SignAgreement(AgreementId agreementId, int version) implements OwnStatement, BeforeAMediator {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        AGREEMENTS_ARE_BETWEEN_PARTNERS.unless(said.byAPartner());
        A_SIGNATURE_NAMES_A_VERSION_THAT_WAS_PROPOSED.unless(
                context.agreement(agreementId).had(version));
        return new AgreementSigned(said.statement(), agreementId, version);
    }
}
