package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;

/**
 * A clinician assigns somebody to the care of the couple.
 *
 * @param clinicianId their id, as they are signed in
 * @param capacity one of the care team unless said
 * @param reason from a neutral, closed list
 */
public record AssignClinician(String clinicianId, @Nullable Capacity capacity, StaffingReason reason)
        implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES.unless(said.byAClinician());
        return new ClinicianAssigned(
                said.statement(), clinicianId, Objects.requireNonNullElse(capacity, Capacity.CLINICIAN), reason);
    }

    public AssignClinician {
        if (clinicianId != null) {
            new Speaker.Clinician(clinicianId);
        }
    }
}
