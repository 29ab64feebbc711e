package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.A_RECORD_KEEPS_A_CLINICIAN;
import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES;
import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_WHO_IS_ASSIGNED_IS_RELEASED;

import java.util.Set;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.vocabulary.StaffingReason;

/**
 * A clinician releases somebody from the care of the couple.
 *
 * @param clinicianId their id, as they are signed in
 * @param reason from a neutral, closed list
 */
public record ReleaseClinician(String clinicianId, StaffingReason reason) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES.unless(said.byAClinician());
        Set<String> team = context.membership().careTeam();
        boolean mediates = context.membership().mediators().contains(clinicianId);
        ONLY_WHO_IS_ASSIGNED_IS_RELEASED.unless(mediates || team.contains(clinicianId));
        A_RECORD_KEEPS_A_CLINICIAN.unless(!team.equals(Set.of(clinicianId)));
        return new ClinicianReleased(said.statement(), clinicianId, reason);
    }
}
