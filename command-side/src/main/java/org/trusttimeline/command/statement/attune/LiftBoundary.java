package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.statement.attune.AttuneRule.ONLY_ITS_OWNER_LIFTS_A_BOUNDARY;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BoundaryId;

/**
 * A partner lifts a boundary of their own.
 *
 * @param boundaryId the boundary
 */
public record LiftBoundary(BoundaryId boundaryId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_ITS_OWNER_LIFTS_A_BOUNDARY.unless(
                said.by().equals(context.boundary(boundaryId).owner()));
        return new BoundaryLifted(said.statement(), boundaryId);
    }
}
