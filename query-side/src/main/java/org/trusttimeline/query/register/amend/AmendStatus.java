package org.trusttimeline.query.register.amend;

/** Where an amend stands in its current version. */
public enum AmendStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** Its offerer says so; whoever was harmed may contradict. */
    FULFILLED,
    LAPSED
}
