package org.trusttimeline.command.statement.foundation;

import org.trusttimeline.command.rule.Rule;

/** The rules of opening a record and of taking part in it. */
public enum FoundationRule implements Rule {
    A_RELATIONSHIP_IS_OPENED_ONCE(RefusalKind.CONFLICT, "This relationship has been opened already."),
    ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP("Only a clinician who acts for a practice opens the record of a couple."),
    A_COUPLE_HAS_TWO_OR_MORE_PARTNERS("A couple has two or more partners, each named once."),
    THE_STAGE_MODEL_IS_KNOWN("The stage is read by atone-attune-attach/1; no other model is known."),
    ONLY_A_CLINICIAN_INVITES_PARTNERS("Only a clinician invites a partner to take part in the record."),
    EACH_PARTNER_JOINS_AND_LEAVES_FOR_THEMSELVES("A partner joins and leaves for themselves: it is their own consent."),
    EACH_PARTNER_ACCEPTS_A_POLICY_FOR_THEMSELVES("Only a partner accepts a policy, each for themselves."),
    VERSIONS_COUNT_FROM_ONE("A version is a number from 1."),
    ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES("Only a clinician of the care team assigns and releases."),
    ONLY_WHO_IS_ASSIGNED_IS_RELEASED("Only somebody who is assigned to this couple is released."),
    A_RECORD_KEEPS_A_CLINICIAN("The last clinician of the care team is not released; assign another one first."),
    ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD("Only a clinician closes a record or opens it again."),
    A_CLOSING_GIVES_NO_CAUSE(
            "A record is closed and reopened without a narrative, topic or evidence: the same words whatever the cause."),
    A_RECORD_IS_CLOSED_ONCE("This record is closed already."),
    ONLY_A_CLOSED_RECORD_IS_REOPENED("This record is open."),
    ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART(
            "Only a partner or a clinician says that a couple is apart, or together again.");

    private final RefusalKind kind;
    private final String words;

    FoundationRule(String words) {
        this(RefusalKind.REFUSED, words);
    }

    FoundationRule(RefusalKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String words() {
        return words;
    }
}
