package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_A_DENIAL_IS_REBUTTED;
import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL;

import org.trusttimeline.command.chart.AmendmentRequests.AmendmentRequest;
import org.trusttimeline.command.chart.AmendmentRequests.RequestState;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.statement.EntryRef;

/**
 * Whoever requested an amendment disagrees with its denial, or a clinician rebuts that (45 CFR 164.526(d)(2) and (3)).
 *
 * @param request the entry that requests it
 */
public record RebutDenial(EntryRef request) implements RecordKeeping {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        AmendmentRequest denied = context.amendmentRequest(request);
        ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL.unless(
                said.byAClinician() || said.by().equals(denied.requestedBy()));
        ONLY_A_DENIAL_IS_REBUTTED.unless(denied.state() == RequestState.DENIED);
        return new DenialRebutted(said.statement(), request);
    }
}
