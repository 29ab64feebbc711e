package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;

/**
 * The couple spends time apart.
 */
public record BeginTimeApart() implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART.unless(said.byAPartnerOrClinician());
        return new TimeApartBegun(said.statement());
    }
}
