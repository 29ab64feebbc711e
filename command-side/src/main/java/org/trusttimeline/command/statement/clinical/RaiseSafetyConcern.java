package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.statement.clinical.ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.vocabulary.SafetyKind;

/**
 * A clinician raises a safety concern; violence or coercion suspends joint stage work in the care team's view.
 *
 * @param kind what kind of concern
 */
public record RaiseSafetyConcern(@Nullable SafetyKind kind) implements ClinicalCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART.unless(said.byAClinician());
        return new SafetyConcernRaised(said.statement(), kind);
    }
}
