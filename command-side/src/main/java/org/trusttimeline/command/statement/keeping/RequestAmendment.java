package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.rule.Rule.ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.RecordKeeping;
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
    public ChartEvent decide(DecisionContext couple, Said said) {
        ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT.unless(said.byAPartner());
        couple.stated(entry);
        return new AmendmentRequested(said.statement(), entry);
    }
}
