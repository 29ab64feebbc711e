package org.trusttimeline.command.statement.agreement;

import static org.trusttimeline.command.statement.agreement.AgreementRule.AGREEMENTS_ARE_BETWEEN_PARTNERS;
import static org.trusttimeline.command.statement.agreement.AgreementRule.AN_AGREEMENT_IS_PROPOSED_ONCE;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.vocabulary.AgreementKind;

/**
 * A partner proposes an agreement; in force when every partner has signed it.
 *
 * @param agreementId the new agreement
 * @param kind what kind of agreement
 * @param terms what is agreed
 */
public record ProposeAgreement(
        AgreementId agreementId,
        AgreementKind kind,
        @Nullable SealedText terms) implements OwnStatement, BeforeAMediator {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        AGREEMENTS_ARE_BETWEEN_PARTNERS.unless(said.byAPartner());
        AN_AGREEMENT_IS_PROPOSED_ONCE.unless(!context.hasAgreement(agreementId));
        return new AgreementProposed(said.statement(), agreementId, kind, terms);
    }
}
