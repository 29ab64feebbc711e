package org.trusttimeline.command.joint;

/** Every rule by its name, which is also its error: one name, one problem type. */
public enum Rule {
    NO_SUCH_RELATIONSHIP(404, "There is no such relationship, or it is not yours to turn to."),
    A_RELATIONSHIP_IS_OPENED_ONCE(409, "This relationship has been opened already."),
    ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP(
            422, "Only a clinician who acts for a practice opens the record of a couple."),
    A_COUPLE_HAS_TWO_OR_MORE_PARTNERS(422, "A couple has two or more partners, each named once."),
    THE_STAGE_MODEL_IS_KNOWN(422, "The stage is read by atone-attune-attach/1; no other model is known."),
    PARTNERS_SPEAK_FOR_THEMSELVES(
            422, "A partner states what is their own: in statedBy they name themselves, and nobody in reportedBy."),
    CLINICIANS_SPEAK_IN_THEIR_OWN_NAME(422, "A clinician who says something themselves is the one who is signed in."),
    SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE(
            422, "A partner who is named in a statement is a partner of this relationship."),
    ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE(
            422, "Those who were harmed and those who caused it are partners of this relationship."),
    A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT(
            422,
            "A breach names at least one harmed partner and at least one who caused it; nobody is both in one breach."),
    A_BREACH_IS_RECORDED_ONCE(422, "This breach is on record; what is new about it is no second breach."),
    NO_SUCH_BREACH(422, "There is no such breach on this chart."),
    VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART(
            422,
            "Violence or coercion is private by default and asks nobody for anything; it is not put on the joint chart."),
    ONLY_PARTNERS_AND_CLINICIANS_RECORD_A_BREACH(422, "A breach is recorded by a partner or a clinician."),
    ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT(422, "Only a harmed partner says what the breach did to them."),
    EACH_PARTNER_ANSWERS_FOR_THEMSELVES(422, "Only a partner says whether they are willing, each for themselves."),
    ONLY_WHO_CAUSED_IT_OFFERS_AMENDS(422, "Only a partner who caused the breach offers amends for it."),
    AN_AMEND_IS_OFFERED_ONCE(422, "This amend has been offered; a change of it is a revision."),
    NO_SUCH_AMEND(422, "There is no such amend on this chart."),
    ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT(422, "Only the partner who offered the amend revises it."),
    ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND(422, "Only a harmed partner accepts or declines an amend."),
    AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED(422, "The answer names a version of the amend that was offered."),
    ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED(
            422, "Only a harmed partner or a clinician says that an amend is no longer kept up."),
    WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE(
            422,
            "Only a harmed partner, or in support a clinician, notices changed behaviour; never the partner who caused the breach."),
    ONLY_A_HARMED_PARTNER_FORGIVES(422, "Only a harmed partner speaks of forgiveness; no one can do it for another."),
    A_BOUNDARY_IS_ONES_OWN(422, "A partner states boundaries of their own."),
    A_BOUNDARY_IS_STATED_ONCE(422, "This boundary has been stated.");

    private final int status;
    private final String words;

    Rule(int status, String words) {
        this.status = status;
        this.words = words;
    }

    /** The HTTP status of a refusal by this rule. */
    public int status() {
        return status;
    }

    /** What the rule says, to the one refused. */
    public String words() {
        return words;
    }

    /** Refuses unless it holds. */
    public void unless(boolean holds) {
        if (!holds) {
            throw refusal();
        }
    }

    /** The refusal by this rule. */
    public Refusal refusal() {
        return new Refusal(this);
    }
}
