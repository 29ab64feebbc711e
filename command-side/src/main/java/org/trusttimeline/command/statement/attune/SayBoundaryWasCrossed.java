package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.statement.attune.AttuneRule.ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED;
import static org.trusttimeline.command.statement.attune.AttuneRule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.StatedBoundaries.StatedBoundary;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BoundaryId;

/**
 * The owner of a boundary, or a clinician, says that it was crossed. What is intimate stays private unless its owner shares it.
 *
 * @param boundaryId the boundary
 * @param shared whether what is intimate is meant for every partner; not unless said
 */
public record SayBoundaryWasCrossed(
        BoundaryId boundaryId, @Nullable Boolean shared) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        StatedBoundary boundary = context.boundary(boundaryId);
        boolean byItsOwner = said.by().equals(boundary.owner());
        ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED.unless(byItsOwner || said.byAClinician());
        WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED.unless(!context.isRead()
                || !boundary.isIntimate(said.statement().topic())
                || (byItsOwner && Boolean.TRUE.equals(shared)));
        return new BoundarySaidToBeCrossed(said.statement(), boundaryId);
    }
}
