package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_A_HARMED_PARTNER_FORGIVES;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Forgiveness;

/**
 * A harmed partner says where they are with forgiveness; the latest word governs, and taking it back needs no reason.
 *
 * @param breachId the breach
 * @param forgiveness where they are
 */
public record SpeakOfForgiveness(BreachId breachId, Forgiveness forgiveness) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_HARMED_PARTNER_FORGIVES.unless(
                said.byOneOf(context.breach(breachId).harmed()));
        return new ForgivenessSpokenOf(said.statement(), breachId, forgiveness);
    }
}
