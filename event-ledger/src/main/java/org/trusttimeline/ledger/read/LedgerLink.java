package org.trusttimeline.ledger.read;

import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StoredLink;

/**
 * A row with the hashes that are stored beside it.
 *
 * @param row the row
 * @param rowHash its link in the chain of its stream
 * @param ledgerHash its link in the chain of the ledger
 */
public record LedgerLink(LedgerRow row, Hash rowHash, Hash ledgerHash) {

    /** The same as a link of its stream alone. */
    public StoredLink inItsStream() {
        return new StoredLink(row, row.recordedAt(), rowHash);
    }
}
