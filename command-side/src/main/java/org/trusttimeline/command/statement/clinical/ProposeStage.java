package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BREACH;
import static org.trusttimeline.command.statement.clinical.ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.events.CareEvent.StageProposed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * A clinician proposes a stage; a proposal moves nothing.
 *
 * @param stage the stage proposed
 * @param breachId the breach whose repair is meant
 */
public record ProposeStage(Stage stage, @Nullable BreachId breachId) implements ClinicalCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART.unless(said.byAClinician());
        NO_SUCH_BREACH.unless(breachId == null || context.hasBreach(breachId));
        return new StageProposed(said.statement(), stage, breachId);
    }
}
