package org.trusttimeline.events.vocabulary;

/** A willingness is not a boolean: one may also not know. */
public enum Answer {
    YES,
    NO,
    UNSURE
}
