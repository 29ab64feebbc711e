package org.trusttimeline.command.rule;

import java.util.Locale;

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
            "Violence or coercion is private and asks nobody for anything; it is kept on a partner chart, not on the joint one."),
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
    A_BOUNDARY_IS_STATED_ONCE(422, "This boundary has been stated."),
    A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS(
            422, "A mediator records containers they held and agreements reached before them, nothing else."),
    A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS(
            422, "On a partner chart stand the words of that partner alone, and what a clinician adds to them."),
    THIS_IS_STATED_ON_ANOTHER_CHART(422, "This is not stated on this chart."),
    NO_SUCH_ENTRY(422, "There is no such entry on this chart."),
    PARTNERS_NAMED_BELONG_TO_THE_COUPLE(422, "The partners named are partners of this relationship."),
    ONLY_A_CLINICIAN_INVITES_PARTNERS(422, "Only a clinician invites a partner to take part in the record."),
    EACH_PARTNER_JOINS_AND_LEAVES_FOR_THEMSELVES(
            422, "A partner joins and leaves for themselves: it is their own consent."),
    EACH_PARTNER_ACCEPTS_A_POLICY_FOR_THEMSELVES(422, "Only a partner accepts a policy, each for themselves."),
    VERSIONS_COUNT_FROM_ONE(422, "A version is a number from 1."),
    ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES(422, "Only a clinician of the care team assigns and releases."),
    ONLY_WHO_IS_ASSIGNED_IS_RELEASED(422, "Only somebody who is assigned to this couple is released."),
    A_RECORD_KEEPS_A_CLINICIAN(422, "The last clinician of the care team is not released; assign another one first."),
    ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD(422, "Only a clinician closes a record or opens it again."),
    A_CLOSING_GIVES_NO_CAUSE(
            422,
            "A record is closed and reopened without a narrative, topic or evidence: the same words whatever the cause."),
    A_RECORD_IS_CLOSED_ONCE(422, "This record is closed already."),
    ONLY_A_CLOSED_RECORD_IS_REOPENED(422, "This record is open."),
    ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART(
            422, "Only a partner or a clinician says that a couple is apart, or together again."),
    ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE(422, "Only a partner or a clinician tells of this."),
    A_CLAIM_IS_A_THIRD_PARTYS_AND_SOMEBODY_BRINGS_IT(
            422,
            "A claim is a third party's (statedBy third-party:LABEL), brought by a partner or a clinician (reportedBy)."),
    AGREEMENTS_ARE_BETWEEN_PARTNERS(
            422, "Partners propose, revise and sign agreements, and say that they were broken."),
    AN_AGREEMENT_IS_PROPOSED_ONCE(422, "This agreement has been proposed; a change of it is a revision."),
    NO_SUCH_AGREEMENT(422, "There is no such agreement on this chart."),
    A_SIGNATURE_NAMES_A_VERSION_THAT_WAS_PROPOSED(
            422, "The signature names a version of the agreement that was proposed."),
    ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH(
            422, "A breach, and what is new about it, is told by a partner or a clinician."),
    ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH(
            422, "How a breach is named is a harmed partner's to say; a clinician may write it down."),
    ONLY_A_HARMED_PARTNER_ASKS(
            422, "Only a harmed partner asks about the breach, and says that nothing is left to ask."),
    NO_SUCH_QUESTION(422, "There is no such question on this chart."),
    ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT(
            422, "Only a partner who caused the breach answers questions about it and puts it on the table."),
    ONLY_WHO_CAUSED_IT_TAKES_ACCOUNTABILITY(422, "Only a partner who caused the breach takes accountability for it."),
    ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED(
            422, "Only the partner who offered the amend says that it is fulfilled."),
    ONLY_A_HARMED_PARTNER_SPEAKS_OF_ANGER(422, "Only a harmed partner speaks of their anger, and of letting go of it."),
    ONLY_CLINICIANS_AND_MEDIATORS_HOLD_A_CONTAINER(
            422, "A container is held by a clinician or a mediator; a partner asks for one."),
    A_PARTNER_SAYS_THIS_FOR_THEMSELVES(
            422, "Only a partner says this, each for themselves; nobody knows it in their place."),
    NO_SUCH_BOUNDARY(422, "There is no such boundary on this chart."),
    ONLY_ITS_OWNER_LIFTS_A_BOUNDARY(422, "Only the partner whose boundary it is lifts it."),
    ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED(
            422, "Only the partner whose boundary it is, or a clinician, says that it was crossed."),
    WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED(
            422,
            "What is intimate is kept on the partner chart, unless the partner whose it is shares it: send it there, or with shared true."),
    ONLY_ANOTHER_PARTNER_ACKNOWLEDGES_A_STATEMENT(422, "A partner's statement is acknowledged by another partner."),
    A_CHECK_IN_NAMES_ITS_PRACTICES(422, "A check-in names at least one practice of intention."),
    ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT(
            422,
            "Only its author or a clinician corrects an entry or marks it as in error; on another's words one states a disagreement."),
    A_CORRECTION_SAYS_WHAT_IS_RIGHT(422, "A correction names at least one thing that should read otherwise."),
    THE_OPENING_OF_A_RECORD_STAYS(422, "The opening of a record is neither corrected nor marked as in error."),
    AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD(
            422,
            "A harmed partner has answered this breach: what they answered stays as it was. Add information, or state a disagreement."),
    ONE_DISAGREES_WITH_ANOTHERS_WORDS(422, "A partner disagrees with words of another; their own they correct."),
    ONLY_ITS_GIVER_UPHOLDS_A_STATEMENT(422, "Only the partner who gave a statement stands by it."),
    ONLY_WHOSE_WORDS_THEY_ARE_CONFIRMS_THEM(
            422, "Words that were passed on are confirmed by the partner whose words they are."),
    ONLY_ITS_GIVER_SAYS_IT_WAS_NOT_FREELY_GIVEN(
            422, "Only the partner who gave a statement says that it was not freely given."),
    ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT(422, "Only a partner requests that the record be amended."),
    NO_SUCH_AMENDMENT_REQUEST(422, "There is no such request to amend on this chart."),
    ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT(422, "Only a clinician decides on a request to amend."),
    AN_AMENDMENT_IS_DECIDED_ONCE(422, "This request to amend has been decided."),
    AN_AMENDMENT_IS_EXTENDED_ONCE(422, "The time for this request has been extended already, once and by 30 days."),
    ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL(
            422, "Only whoever requested the amendment, or a clinician, writes on its denial."),
    ONLY_A_DENIAL_IS_REBUTTED(422, "This request to amend has not been denied."),
    A_CONFIDENCE_IS_THE_PARTNERS_OWN(422, "A confidence, and whether it may be told, is that partner's own to say."),
    A_PERMISSION_IS_GIVEN_ONCE(422, "This permission has been given already; give another one."),
    NO_SUCH_PERMISSION(422, "There is no such permission on this chart."),
    THE_READER_IS_ANOTHER_PARTNER(422, "A permission names another partner of the couple as the reader."),
    ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION(
            422, "Only a clinician confirms a permission, with the person alone: send statedBy clinician."),
    A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS(422, "This permission has been confirmed or taken back."),
    A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN(422, "What is shared gets an entry id of its own, that of no private entry."),
    A_CONFIDENCE_IS_TOLD_ONLY_AS_PERMITTED(
            422,
            "A confidence is told to every other partner only as its author has permitted and a clinician confirmed."),
    ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART(422, "The clinical chart holds what a clinician states."),
    A_SESSION_ENDS_AFTER_IT_BEGINS(422, "A session ends after it begins."),
    NO_SUCH_SAFETY_CONCERN(422, "There is no such safety concern on this chart."),
    PSYCHOTHERAPY_NOTES_ARE_THEIR_AUTHORS(422, "A psychotherapy note is written by its author, in their own name.");

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

    /** The last part of its problem type's URI: its name, as URIs are written. */
    public String problemType() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
