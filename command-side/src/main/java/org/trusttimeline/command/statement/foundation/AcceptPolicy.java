package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.EACH_PARTNER_ACCEPTS_A_POLICY_FOR_THEMSELVES;
import static org.trusttimeline.command.statement.foundation.FoundationRule.VERSIONS_COUNT_FROM_ONE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.PolicyAccepted;
import org.trusttimeline.events.vocabulary.PolicyKind;

/**
 * A partner accepts a policy of the house; no permission to reveal one confidence.
 *
 * @param policy which policy
 * @param version its version, from 1
 */
public record AcceptPolicy(PolicyKind policy, int version) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        EACH_PARTNER_ACCEPTS_A_POLICY_FOR_THEMSELVES.unless(said.byAPartner());
        VERSIONS_COUNT_FROM_ONE.unless(version >= 1);
        return new PolicyAccepted(said.statement(), policy, version);
    }
}
