package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;

/**
 * A partner writes in their journal.
 */
public record KeepJournal() implements PartnerCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_CONFIDENCE_IS_THE_PARTNERS_OWN.unless(said.byAPartner());
        return new JournalKept(said.statement());
    }
}
