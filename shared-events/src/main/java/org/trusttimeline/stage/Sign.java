package org.trusttimeline.stage;

/** What a stage is read from. */
public enum Sign {
    /** A partner's latest answer is that they are willing. */
    WILLING,
    /** An amend is on offer; no sign of its own, but without it none can be accepted. */
    AMEND_OFFERED,
    /** A harmed partner accepted an amend in its current version, and it has not lapsed. */
    AMEND_ACCEPTED,
    /** A harmed partner noticed changed behaviour. */
    CHANGED_BEHAVIOUR_NOTICED,
    /** A harmed partner spoke of forgiveness: some, or given. */
    FORGIVENESS_SPOKEN_OF,
    /** A partner stated a need, desire, growth wish or boundary, and has not lifted it. */
    NEED_STATED,
    /** Another partner has understood exactly that statement. */
    NEED_ACKNOWLEDGED,
    /** A partner said how they can rely on the other, and the other on them. */
    RELIANCE_STATED,
    /** A partner's latest word is that they feel heard. */
    FELT_HEARD,
    /** A partner's latest word is that they feel secure. */
    FEELS_SECURE
}
