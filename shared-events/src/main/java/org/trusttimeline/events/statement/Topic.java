package org.trusttimeline.events.statement;

/** What an entry is about; optional. */
public enum Topic {
    INTIMATE,
    MONEY,
    FAMILY,
    TIME,
    WORK,
    HOME,
    HEALTH,
    FAITH,
    OTHER
}
