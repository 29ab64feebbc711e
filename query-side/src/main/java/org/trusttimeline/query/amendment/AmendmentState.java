package org.trusttimeline.query.amendment;

/** Where a request to amend stands. */
public enum AmendmentState {
    REQUESTED,
    ACCEPTED,
    DENIED
}
