package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.statement.foundation.FoundationRule.EACH_PARTNER_JOINS_AND_LEAVES_FOR_THEMSELVES;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;

/**
 * A partner leaves the record; nobody asks why. What they said stays theirs to take back.
 */
public record LeaveRelationship() implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        EACH_PARTNER_JOINS_AND_LEAVES_FOR_THEMSELVES.unless(said.byAPartner());
        return new RelationshipLeft(said.statement());
    }
}
