package org.trusttimeline.ledger.checkpoint;

import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.read.LedgerScan;

/**
 * A state of the ledger that is signed, or is about to be.
 *
 * @param position the global index of its last row, 0 before any
 * @param hash the ledger's hash at that row
 */
record SignedState(long position, Hash hash) {

    static final SignedState BEFORE_THE_FIRST = new SignedState(0, Hash.NOTHING_BEFORE);

    static SignedState of(Checkpoint checkpoint) {
        return new SignedState(checkpoint.position(), checkpoint.hash());
    }

    /**
     * The state in which the ledger is now, if it follows from this one row by row.
     *
     * @throws BrokenChain if it does not
     */
    SignedState followedTo(LedgerScan ledger) {
        Follower follower = new Follower();
        ledger.hashes(position, follower::next);
        if (!follower.begun && position > 0) {
            throw broken("the ledger ends before row %d".formatted(position));
        }
        return follower.last;
    }

    private BrokenChain broken(String what) {
        return new BrokenChain(
                what + ", but its state at row " + position + " was signed: it was cut off or changed since");
    }

    private final class Follower {

        private SignedState last = SignedState.this;
        private boolean begun;

        // The row that was signed last comes first.
        private void next(long globalIndex, Hash rowHash, Hash ledgerHash) {
            boolean isTheSignedOne = !begun && position > 0;
            Hash follows = isTheSignedOne ? hash : Chain.ledger(last.hash, globalIndex, rowHash);
            if (!ledgerHash.equals(follows)) {
                throw broken("row %d is not what follows".formatted(globalIndex));
            }
            begun = true;
            last = new SignedState(globalIndex, ledgerHash);
        }
    }
}
