package org.trusttimeline.events.vocabulary;

/** Where a partner is with physical intimacy on one day. Never readable as consent. */
public enum IntimacyWish {
    WELCOME,
    NOT_NOW,
    NO
}
