package org.trusttimeline.ledger.append;

import org.trusttimeline.ledger.chain.Hash;

/** Where a stream ends: the position of its last row, and that row's hash. */
record StreamHead(long position, Hash rowHash) {

    static final StreamHead OF_A_NEW_STREAM = new StreamHead(-1, Hash.NOTHING_BEFORE);
}
