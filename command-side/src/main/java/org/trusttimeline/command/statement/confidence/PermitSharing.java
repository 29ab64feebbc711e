package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN;
import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_PERMISSION_IS_GIVEN_ONCE;
import static org.trusttimeline.command.statement.confidence.ConfidenceRule.THE_READER_IS_ANOTHER_PARTNER;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A partner permits one confidence to be told to one reader; it takes effect when a clinician has confirmed it with them alone.
 *
 * @param permissionId the new permission
 * @param confidence the entry of this chart that may be told
 * @param reader to whom
 */
public record PermitSharing(PermissionId permissionId, EntryRef confidence, PartnerId reader)
        implements PartnerCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_CONFIDENCE_IS_THE_PARTNERS_OWN.unless(
                said.byAPartner() && context.statedHere(confidence).statedBy().equals(said.by()));
        A_PERMISSION_IS_GIVEN_ONCE.unless(!context.hasPermission(permissionId));
        THE_READER_IS_ANOTHER_PARTNER.unless(
                context.membership().partners().contains(reader) && !said.by().is(reader));
        return new SharingPermitted(said.statement(), permissionId, confidence, reader);
    }
}
