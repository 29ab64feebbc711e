package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.AN_AMEND_IS_OFFERED_ONCE;
import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_WHO_CAUSED_IT_OFFERS_AMENDS;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.vocabulary.AmendKind;

/**
 * A partner who caused the breach offers an amend.
 *
 * @param amendId the new amend
 * @param breachId the breach
 * @param kind what kind of amend
 * @param terms what is offered; not a legal agreement
 */
public record OfferAmend(
        AmendId amendId,
        BreachId breachId,
        AmendKind kind,
        @Nullable SealedText terms) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_WHO_CAUSED_IT_OFFERS_AMENDS.unless(
                said.byOneOf(context.breach(breachId).causedBy()));
        AN_AMEND_IS_OFFERED_ONCE.unless(!context.hasAmend(amendId));
        return new AmendOffered(said.statement(), amendId, breachId, kind, terms);
    }
}
