package org.trusttimeline.ledger.chain;

/**
 * Where a stream ends.
 *
 * @param position the place of its last row, -1 in a new stream
 * @param rowHash that row's hash
 */
public record StreamHead(long position, Hash rowHash) {

    /** Where a stream ends that has no row yet. */
    public static final StreamHead OF_A_NEW_STREAM = new StreamHead(-1, Hash.NOTHING_BEFORE);
}
