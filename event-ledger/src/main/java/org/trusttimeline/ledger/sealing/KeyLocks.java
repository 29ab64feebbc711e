package org.trusttimeline.ledger.sealing;

/** Advisory locks in the database of the keys. */
public final class KeyLocks {

    /** Whoever erases a person, or changes the version of a person's keys, or the master key. */
    public static final long CHANGING = 1_414_024_523L;

    /** Shared by whoever wraps a new key, and held alone while another master key is put in its place. */
    static final long WRAPPING = 1_414_024_524L;

    private KeyLocks() {}
}
