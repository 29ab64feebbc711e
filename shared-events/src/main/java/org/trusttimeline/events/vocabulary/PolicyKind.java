package org.trusttimeline.events.vocabulary;

/** Which policy of the house. */
public enum PolicyKind {
    /** How the record is held. */
    RECORD,
    /** On what one partner tells in confidence. */
    SECRETS
}
