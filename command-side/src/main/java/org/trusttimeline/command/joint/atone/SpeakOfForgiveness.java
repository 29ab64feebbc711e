package org.trusttimeline.command.joint.atone;

import static org.trusttimeline.command.joint.Rule.ONLY_A_HARMED_PARTNER_FORGIVES;

import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.BreachId;

/**
 * A harmed partner says where they are with forgiveness; the latest word governs, and taking it back needs no reason.
 *
 * @param breachId the breach
 * @param forgiveness where they are
 */
public record SpeakOfForgiveness(BreachId breachId, Forgiveness forgiveness) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        ONLY_A_HARMED_PARTNER_FORGIVES.unless(
                said.byOneOf(couple.breach(breachId).harmed()));
        return new ForgivenessSpokenOf(said.statement(), breachId, forgiveness);
    }
}
