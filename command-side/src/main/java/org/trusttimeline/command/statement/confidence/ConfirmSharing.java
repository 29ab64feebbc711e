package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS;
import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN;
import static org.trusttimeline.command.statement.confidence.ConfidenceRule.ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PermissionId;

/**
 * A clinician has confirmed a permission with the person alone: it takes effect.
 *
 * @param permissionId the permission
 * @param sharedAs the id that the entry on the joint chart will have; made anew
 */
public record ConfirmSharing(PermissionId permissionId, EntryId sharedAs) implements PartnerCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION.unless(said.byAClinician());
        A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS.unless(
                context.permission(permissionId).isPending());
        A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN.unless(!context.hasEntry(sharedAs));
        return new SharingConfirmed(said.statement(), permissionId, sharedAs);
    }
}
