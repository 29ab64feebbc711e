package org.trusttimeline.command.joint.atone;

import static org.trusttimeline.command.joint.Rule.ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.joint.Amend;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.statement.SealedText;

/**
 * The partner who offered an amend changes it: a new version, not a second amend.
 *
 * @param amendId the amend
 * @param kind what kind of amend it now is
 * @param terms what is now offered
 */
public record ReviseAmend(
        AmendId amendId, AmendKind kind, @Nullable SealedText terms) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        Amend amend = couple.amend(amendId);
        ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT.unless(said.by().equals(amend.offeredBy()));
        return new AmendRevised(said.statement(), amendId, amend.breach().id(), amend.version() + 1, kind, terms);
    }
}
