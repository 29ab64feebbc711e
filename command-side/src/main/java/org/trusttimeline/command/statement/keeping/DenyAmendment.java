package org.trusttimeline.command.statement.keeping;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.vocabulary.DenialBasis;

/**
 * A clinician denies a request to amend the record, with a basis (45 CFR 164.526(d)).
 *
 * @param request the entry that requests it
 * @param basis on which basis
 */
public record DenyAmendment(EntryRef request, DenialBasis basis) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        Keeping.mayBeDecided(context.amendmentRequest(request), said);
        return new AmendmentDenied(said.statement(), request, basis);
    }
}
