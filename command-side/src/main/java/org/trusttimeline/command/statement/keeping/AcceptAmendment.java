package org.trusttimeline.command.statement.keeping;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.AmendmentEvent.AmendmentAccepted;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A clinician accepts a request to amend the record (45 CFR 164.526(c)).
 *
 * @param request the entry that requests it
 */
public record AcceptAmendment(EntryRef request) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        Keeping.mayBeDecided(context.amendmentRequest(request), said);
        return new AmendmentAccepted(said.statement(), request);
    }
}
