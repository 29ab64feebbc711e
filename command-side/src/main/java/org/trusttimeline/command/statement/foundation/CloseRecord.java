package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.rule.Rule.A_CLOSING_GIVES_NO_CAUSE;
import static org.trusttimeline.command.rule.Rule.A_RECORD_IS_CLOSED_ONCE;
import static org.trusttimeline.command.rule.Rule.ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.RecordClosed;

/**
 * A clinician closes the record, with the same neutral words whatever the cause.
 */
public record CloseRecord() implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext couple, Said said) {
        ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD.unless(said.byAClinician());
        A_CLOSING_GIVES_NO_CAUSE.unless(said.inNoWords());
        A_RECORD_IS_CLOSED_ONCE.unless(!couple.isClosed());
        return new RecordClosed(said.statement());
    }
}
