package org.trusttimeline.command.joint.atone;

import static org.trusttimeline.command.joint.Rule.AN_AMEND_IS_OFFERED_ONCE;
import static org.trusttimeline.command.joint.Rule.ONLY_WHO_CAUSED_IT_OFFERS_AMENDS;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.SealedText;

/**
 * A partner who caused the breach offers an amend.
 *
 * @param amendId the new amend
 * @param breachId the breach
 * @param kind what kind of amend
 * @param terms what is offered; not a legal agreement
 */
public record OfferAmend(
        AmendId amendId,
        BreachId breachId,
        AmendKind kind,
        @Nullable SealedText terms) implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        ONLY_WHO_CAUSED_IT_OFFERS_AMENDS.unless(
                said.byOneOf(couple.breach(breachId).causedBy()));
        AN_AMEND_IS_OFFERED_ONCE.unless(!couple.hasAmend(amendId));
        return new AmendOffered(said.statement(), amendId, breachId, kind, terms);
    }
}
