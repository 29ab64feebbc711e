package org.trusttimeline.query.chart;

/** Where an amend stands in its current version. */
public enum AmendState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    LAPSED
}
