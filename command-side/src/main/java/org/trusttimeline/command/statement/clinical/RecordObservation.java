package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.statement.clinical.ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.events.CareEvent.ObservationRecorded;
import org.trusttimeline.events.ChartEvent;

/**
 * A clinician records an observation; never a partner's inner state as fact.
 */
public record RecordObservation() implements ClinicalCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART.unless(said.byAClinician());
        return new ObservationRecorded(said.statement());
    }
}
