package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.OfferedAmends.OfferedAmend;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * A harmed partner or a clinician says that an amend is no longer kept up.
 *
 * @param amendId the amend
 */
public record LetAmendLapse(AmendId amendId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        OfferedAmend amend = context.amend(amendId);
        ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED.unless(
                said.byOneOf(context.breach(amend.breach()).harmed()) || said.byAClinician());
        return new AmendLapsed(said.statement(), amendId, amend.breach());
    }
}
