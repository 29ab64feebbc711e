package org.trusttimeline.command.statement.agreement;

import static org.trusttimeline.command.statement.agreement.AgreementRule.AGREEMENTS_ARE_BETWEEN_PARTNERS;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.SealedText;

/**
 * A partner changes an agreement: a new version, which everybody has to sign anew.
 *
 * @param agreementId the agreement
 * @param terms what is now agreed
 */
public record ReviseAgreement(
        AgreementId agreementId, @Nullable SealedText terms) implements OwnStatement, BeforeAMediator {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        AGREEMENTS_ARE_BETWEEN_PARTNERS.unless(said.byAPartner());
        int next = context.agreement(agreementId).version() + 1;
        return new AgreementRevised(said.statement(), agreementId, next, terms);
    }
}
