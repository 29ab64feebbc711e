package org.trusttimeline.command.statement.sustain;

import static org.trusttimeline.command.statement.sustain.SustainRule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ContextEvent.LifeEventRecorded;
import org.trusttimeline.events.vocabulary.LifeEventKind;

/**
 * Something happened in the life of the couple: context, never a judgement.
 *
 * @param kind what kind of event
 */
public record RecordLifeEvent(LifeEventKind kind) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE.unless(said.byAPartnerOrClinician());
        return new LifeEventRecorded(said.statement(), kind);
    }
}
