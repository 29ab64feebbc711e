package org.trusttimeline.command.statement.keeping;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A clinician takes 30 more days for a decision, once (45 CFR 164.526(b)(2)(ii)); the narrative gives the reason.
 *
 * @param request the entry that requests it
 */
public record ExtendAmendment(EntryRef request) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        Keeping.mayBeExtended(context.amendmentRequest(request), said);
        return new AmendmentExtended(said.statement(), request);
    }
}
