package org.trusttimeline.ledger.append;

/**
 * The advisory lock under which every row is appended, whichever process does it. Its holder is found in
 * {@code pg_locks} with {@code locktype = 'advisory'} and {@code objid} = {@value #KEY}.
 */
public final class AppendLock {

    /** The key of the lock within the ledger's database. */
    public static final long KEY = 1_414_024_521L;

    private AppendLock() {}
}
