package org.trusttimeline.command.joint.atone;

import static org.trusttimeline.command.joint.Rule.WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE;

import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner notices changed behaviour (this counts), or a clinician does (this supports).
 *
 * @param breachId the breach
 */
public record NoticeChangedBehaviour(BreachId breachId) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE.unless(
                said.byOneOf(couple.breach(breachId).harmed()) || said.byAClinician());
        return new ChangedBehaviourNoticed(said.statement(), breachId);
    }
}
