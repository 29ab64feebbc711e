package org.trusttimeline.ledger.append;

/** What an appender asks of its server before it acknowledges anything. */
public enum Durability {

    /** The server must have {@code fsync} and {@code synchronous_commit} on: an acknowledged row survives a crash. */
    REQUIRED,

    /** Whatever the server does: for tests only. */
    NOT_CHECKED
}
