package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.chart.ChartRule.PARTNERS_NAMED_BELONG_TO_THE_COUPLE;
import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLINICIAN_INVITES_PARTNERS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.PartnerInvited;
import org.trusttimeline.events.id.PartnerId;

/**
 * A clinician invites a partner of the couple to take part in the record.
 *
 * @param partnerId who is invited
 */
public record InvitePartner(PartnerId partnerId) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_INVITES_PARTNERS.unless(said.byAClinician());
        PARTNERS_NAMED_BELONG_TO_THE_COUPLE.unless(
                context.membership().partners().contains(partnerId));
        return new PartnerInvited(said.statement(), partnerId);
    }
}
