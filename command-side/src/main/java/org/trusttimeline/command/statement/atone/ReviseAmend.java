package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.OfferedAmends.OfferedAmend;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.vocabulary.AmendKind;

/**
 * The partner who offered an amend changes it: a new version, not a second amend.
 *
 * @param amendId the amend
 * @param kind what kind of amend it now is
 * @param terms what is now offered
 */
public record ReviseAmend(
        AmendId amendId, AmendKind kind, @Nullable SealedText terms) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        OfferedAmend amend = context.amend(amendId);
        ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT.unless(said.by().equals(amend.offeredBy()));
        return new AmendRevised(said.statement(), amendId, amend.breach(), amend.version() + 1, kind, terms);
    }
}
