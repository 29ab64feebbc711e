package org.trusttimeline.command.statement.sustain;

import static org.trusttimeline.command.statement.sustain.SustainRule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.SustainEvent.TrustEvidenceRecorded;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;

/**
 * One of the five criteria of trust, strengthened or strained, in the view of whoever states it.
 *
 * @param criterion which of the five
 * @param effect strengthened or strained
 */
public record RecordTrustEvidence(Criterion criterion, Evidence.Effect effect) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE.unless(said.byAPartnerOrClinician());
        return new TrustEvidenceRecorded(said.statement(), criterion, effect);
    }
}
