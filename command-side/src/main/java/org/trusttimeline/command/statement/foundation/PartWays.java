package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.TimeApartEvent.WaysParted;

/**
 * The couple, or one of them, parts ways: a legitimate end, not a failure.
 */
public record PartWays() implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART.unless(said.byAPartnerOrClinician());
        return new WaysParted(said.statement());
    }
}
