package org.trusttimeline.ledger.append;

import org.trusttimeline.ledger.chain.Hash;

/**
 * A row as it shall be written.
 *
 * @param row what was offered
 * @param globalIndex its place in the ledger
 * @param rowHash its link in the chain of its stream
 * @param ledgerHash its link in the chain of the ledger
 */
record ChainedRow(NewRow row, long globalIndex, Hash rowHash, Hash ledgerHash) {}
