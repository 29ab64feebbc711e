package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.rule.Rule.ONLY_A_DENIAL_IS_REBUTTED;
import static org.trusttimeline.command.rule.Rule.ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL;

import org.trusttimeline.command.chart.AmendmentRequest;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.RecordKeeping;
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
    public ChartEvent decide(DecisionContext couple, Said said) {
        AmendmentRequest denied = couple.amendmentRequest(request);
        ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL.unless(
                said.byAClinician() || said.by().equals(denied.requestedBy()));
        ONLY_A_DENIAL_IS_REBUTTED.unless(denied.state() == AmendmentRequest.State.DENIED);
        return new DenialRebutted(said.statement(), request);
    }
}
