package org.trusttimeline.command.joint.attune;

import static org.trusttimeline.command.joint.Rule.A_BOUNDARY_IS_ONES_OWN;
import static org.trusttimeline.command.joint.Rule.A_BOUNDARY_IS_STATED_ONCE;

import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.BoundaryId;

/**
 * A partner states a boundary of their own; the narrative says which.
 *
 * @param boundaryId the new boundary
 */
public record StateBoundary(BoundaryId boundaryId) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        A_BOUNDARY_IS_ONES_OWN.unless(said.byAPartner());
        A_BOUNDARY_IS_STATED_ONCE.unless(!couple.hasBoundary(boundaryId));
        return new BoundaryStated(said.statement(), boundaryId);
    }
}
