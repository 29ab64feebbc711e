package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.SharingRevoked;
import org.trusttimeline.events.id.PermissionId;

/**
 * A partner takes a permission back, at once and without a reason.
 *
 * @param permissionId the permission
 */
public record RevokeSharing(PermissionId permissionId) implements PartnerCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_CONFIDENCE_IS_THE_PARTNERS_OWN.unless(said.byAPartner());
        context.permission(permissionId);
        return new SharingRevoked(said.statement(), permissionId);
    }
}
