package org.trusttimeline.command.statement.atone;

import org.trusttimeline.command.rule.Rule;

/** The rules of atoning. */
public enum AtoneRule implements Rule {
    ONLY_WHO_CAUSED_IT_OFFERS_AMENDS("Only a partner who caused the breach offers amends for it."),
    AN_AMEND_IS_OFFERED_ONCE("This amend has been offered; a change of it is a revision."),
    ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT("Only the partner who offered the amend revises it."),
    ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND("Only a harmed partner accepts or declines an amend."),
    AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED("The answer names a version of the amend that was offered."),
    ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED(
            "Only a harmed partner or a clinician says that an amend is no longer kept up."),
    WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE(
            "Only a harmed partner, or in support a clinician, notices changed behaviour; never the partner who caused the breach."),
    ONLY_A_HARMED_PARTNER_FORGIVES("Only a harmed partner speaks of forgiveness; no one can do it for another."),
    ONLY_WHO_CAUSED_IT_TAKES_ACCOUNTABILITY("Only a partner who caused the breach takes accountability for it."),
    ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED("Only the partner who offered the amend says that it is fulfilled."),
    ONLY_A_HARMED_PARTNER_SPEAKS_OF_ANGER("Only a harmed partner speaks of their anger, and of letting go of it."),
    ONLY_CLINICIANS_AND_MEDIATORS_HOLD_A_CONTAINER(
            "A container is held by a clinician or a mediator; a partner asks for one.");

    private final String words;

    AtoneRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
