package org.trusttimeline.command.joint.atone;

import static org.trusttimeline.command.joint.Rule.ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED;

import org.trusttimeline.command.joint.Amend;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * A harmed partner or a clinician says that an amend is no longer kept up.
 *
 * @param amendId the amend
 */
public record LetAmendLapse(AmendId amendId) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        Amend amend = couple.amend(amendId);
        ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED.unless(
                said.byOneOf(amend.breach().harmed()) || said.byAClinician());
        return new AmendLapsed(said.statement(), amendId, amend.breach().id());
    }
}
