package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.rule.Rule.ONLY_A_CLINICIAN_INVITES_PARTNERS;
import static org.trusttimeline.command.rule.Rule.PARTNERS_NAMED_BELONG_TO_THE_COUPLE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.JointCommand;
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
    public ChartEvent decide(DecisionContext couple, Said said) {
        ONLY_A_CLINICIAN_INVITES_PARTNERS.unless(said.byAClinician());
        PARTNERS_NAMED_BELONG_TO_THE_COUPLE.unless(
                couple.membership().partners().contains(partnerId));
        return new PartnerInvited(said.statement(), partnerId);
    }
}
