package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.statement.attune.AttuneRule.A_BOUNDARY_IS_ONES_OWN;
import static org.trusttimeline.command.statement.attune.AttuneRule.A_BOUNDARY_IS_STATED_ONCE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BoundaryId;

/**
 * A partner states a boundary of their own; the narrative says which.
 *
 * @param boundaryId the new boundary
 */
public record StateBoundary(BoundaryId boundaryId) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_BOUNDARY_IS_ONES_OWN.unless(said.byAPartner());
        A_BOUNDARY_IS_STATED_ONCE.unless(!context.hasBoundary(boundaryId));
        return new BoundaryStated(said.statement(), boundaryId);
    }
}
