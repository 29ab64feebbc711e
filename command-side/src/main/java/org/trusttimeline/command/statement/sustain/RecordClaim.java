package org.trusttimeline.command.statement.sustain;

import static org.trusttimeline.command.statement.sustain.SustainRule.A_CLAIM_IS_A_THIRD_PARTYS_AND_SOMEBODY_BRINGS_IT;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.statement.EntryRef;

/**
 * What a third party says, brought by a partner or a clinician; it stays a claim.
 *
 * @param about the entry of which it is another account
 */
public record RecordClaim(@Nullable EntryRef about) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_CLAIM_IS_A_THIRD_PARTYS_AND_SOMEBODY_BRINGS_IT.unless(said.broughtFromAThirdParty());
        if (about != null) {
            context.stated(about);
        }
        return new ClaimRecorded(said.statement(), about);
    }
}
