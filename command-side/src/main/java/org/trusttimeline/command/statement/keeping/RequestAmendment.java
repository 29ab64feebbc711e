package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A partner asks that the record be amended (45 CFR 164.526).
 *
 * @param entry the entry to be amended
 */
public record RequestAmendment(EntryRef entry) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT.unless(said.byAPartner());
        context.stated(entry);
        return new AmendmentRequested(said.statement(), entry);
    }
}
