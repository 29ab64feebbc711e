package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.rule.Rule.ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED;
import static org.trusttimeline.command.rule.Rule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.Boundary;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.OwnStatement;
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
    public ChartEvent decide(DecisionContext couple, Said said) {
        Boundary boundary = couple.boundary(boundaryId);
        boolean byItsOwner = said.by().equals(boundary.owner());
        ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED.unless(byItsOwner || said.byAClinician());
        WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED.unless(!couple.isRead()
                || !boundary.isIntimate(said.statement().topic())
                || (byItsOwner && Boolean.TRUE.equals(shared)));
        return new BoundarySaidToBeCrossed(said.statement(), boundaryId);
    }
}
