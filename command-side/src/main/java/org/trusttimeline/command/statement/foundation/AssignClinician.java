package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;

/**
 * A clinician assigns somebody to the care of the couple.
 *
 * @param clinicianId their id within their practice, as they are signed in
 * @param practice that of whoever assigns them unless said
 * @param capacity one of the care team unless said
 * @param reason from a neutral, closed list
 */
public record AssignClinician(
        String clinicianId,
        @Nullable String practice,
        @Nullable Capacity capacity,
        StaffingReason reason) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES.unless(said.byAClinician());
        StaffId assigned = said.staffOf(practice, clinicianId);
        return new ClinicianAssigned(
                said.statement(), assigned.id(), assigned.practice(), Objects.requireNonNull(capacity), reason);
    }

    public AssignClinician {
        if (clinicianId != null) {
            StaffId.requireId(clinicianId);
        }
        if (practice != null) {
            StaffId.requirePractice(practice);
        }
        capacity = Objects.requireNonNullElse(capacity, Capacity.CLINICIAN);
    }
}
