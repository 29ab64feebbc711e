package org.trusttimeline.command.joint.atone;

import org.trusttimeline.command.joint.Amend;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * A harmed partner declines an amend in one version; also one they accepted before.
 *
 * @param amendId the amend
 * @param version the version meant, from 1
 */
public record DeclineAmend(AmendId amendId, int version) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        Amend amend = couple.amend(amendId);
        amend.mayBeAnswered(said, version);
        return new AmendDeclined(said.statement(), amendId, amend.breach().id(), version);
    }
}
