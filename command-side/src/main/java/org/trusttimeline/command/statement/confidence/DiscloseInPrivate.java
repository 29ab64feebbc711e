package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.statement.confidence.ConfidenceRule.A_CONFIDENCE_IS_THE_PARTNERS_OWN;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner tells something in confidence; it may carry the facts of a breach.
 *
 * @param breach the facts of a breach, if it tells of one
 */
public record DiscloseInPrivate(@Nullable ToldBreach breach) implements PartnerCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_CONFIDENCE_IS_THE_PARTNERS_OWN.unless(said.byAPartner());
        return new DisclosedInPrivate(said.statement(), breach == null ? null : breach.facts(context, said));
    }

    @Override
    public @Nullable Edtf happened(Statement statement) {
        return breach == null ? statement.occurred() : breach.breachOccurred();
    }
}
