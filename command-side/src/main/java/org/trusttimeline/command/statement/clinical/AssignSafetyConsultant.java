package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.statement.clinical.ClinicalRule.NO_SUCH_SAFETY_CONCERN;
import static org.trusttimeline.command.statement.clinical.ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.Stated;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.SafetyEvent.SafetyConsultantAssigned;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.SealedText;

/**
 * A clinician assigns a consultant on safety.
 *
 * @param consultant who
 * @param concern the entry that raised the concern
 */
public record AssignSafetyConsultant(
        SealedText consultant, @Nullable EntryRef concern) implements ClinicalCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART.unless(said.byAClinician());
        NO_SUCH_SAFETY_CONCERN.unless(
                concern == null || context.statedHere(concern).kind() == Stated.Kind.SAFETY_CONCERN);
        return new SafetyConsultantAssigned(said.statement(), consultant, concern);
    }
}
