package org.trusttimeline.command.joint.breach;

import static org.trusttimeline.command.joint.Rule.ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT;

import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner says what the breach did to them.
 *
 * @param breachId the breach
 */
public record StateImpact(BreachId breachId) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT.unless(
                said.byOneOf(couple.breach(breachId).harmed()));
        return new ImpactStated(said.statement(), breachId);
    }
}
