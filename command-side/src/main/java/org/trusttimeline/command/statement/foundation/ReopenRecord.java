package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.A_CLOSING_GIVES_NO_CAUSE;
import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD;
import static org.trusttimeline.command.statement.foundation.FoundationRule.ONLY_A_CLOSED_RECORD_IS_REOPENED;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.RecordReopened;

/**
 * A clinician opens a closed record again, with the same neutral words whatever the cause.
 */
public record ReopenRecord() implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD.unless(said.byAClinician());
        A_CLOSING_GIVES_NO_CAUSE.unless(said.inNoWords());
        ONLY_A_CLOSED_RECORD_IS_REOPENED.unless(context.isClosed());
        return new RecordReopened(said.statement());
    }
}
