package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN;
import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_CONFIDENCE_IS_TOLD_ONLY_AS_PERMITTED;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.Statement;

/**
 * A confidence is told on the joint chart, as its author permitted: a new entry with an id and a date of its own.
 *
 * @param breach the facts of a breach, if it tells of one
 */
public record ShareConfidence(@Nullable ToldBreach breach) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_CONFIDENCE_IS_THE_PARTNERS_OWN.unless(said.byAPartner());
        A_CONFIDENCE_IS_TOLD_ONLY_AS_PERMITTED.unless(context.membership().partners().stream()
                .allMatch(
                        partner -> said.by().is(partner) || context.mayBeTold().contains(partner)));
        return new ConfidenceShared(said.statement(), breach == null ? null : breach.facts(context, said));
    }

    @Override
    public @Nullable Edtf happened(Statement statement) {
        return breach == null ? statement.occurred() : breach.breachOccurred();
    }
}
