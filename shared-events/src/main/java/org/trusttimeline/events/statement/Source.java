package org.trusttimeline.events.statement;

/** Where the words of an entry come from. */
public enum Source {
    SESSION,
    APP,
    LETTER,
    DOCUMENT,
    IMPORT,
    THIRD_PARTY
}
