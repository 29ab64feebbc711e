package org.trusttimeline.ledger.append;

import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;

/**
 * A row that waits to be written, and the hash of its content: made by whoever offers it, so that the one thread which
 * writes for everybody has only short things to hash.
 */
record Offered(NewRow row, Hash content) {

    static Offered of(NewRow row) {
        try {
            return new Offered(row, Chain.content(row));
        } catch (IllegalArgumentException unwritable) {
            throw new RowNotStorable("the ledger does not take " + row, unwritable);
        }
    }
}
