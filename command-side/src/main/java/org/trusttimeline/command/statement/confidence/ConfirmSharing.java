package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.rule.Rule.A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS;
import static org.trusttimeline.command.rule.Rule.A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN;
import static org.trusttimeline.command.rule.Rule.ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.PartnerCommand;
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
    public ChartEvent decide(DecisionContext couple, Said said) {
        ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION.unless(said.byAClinician());
        A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS.unless(
                couple.permission(permissionId).isPending());
        A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN.unless(!couple.hasEntry(sharedAs));
        return new SharingConfirmed(said.statement(), permissionId, sharedAs);
    }
}
