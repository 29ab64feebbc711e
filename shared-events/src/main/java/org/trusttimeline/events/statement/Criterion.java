package org.trusttimeline.events.statement;

/** The five criteria for trust (the article, after the Gottman Institute). Tags on entries, never a score. */
public enum Criterion {
    HONESTY,
    TRANSPARENCY,
    ACCOUNTABILITY,
    ETHICAL_ACTIONS,
    PROOF_OF_ALLIANCE
}
