package org.trusttimeline.ledger.verify.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.read.LedgerScan;

/**
 * The way from the last row of a stream to a checkpoint, through the hashes of rows of which nothing else is told.
 *
 * @param globalIndex the place of the stream's last row in the ledger
 * @param before the ledger's hash at the row before that
 * @param after the hashes of the rows after it, up to the checkpoint
 */
record Way(long globalIndex, Hash before, List<Hash> after) {

    static Way from(long globalIndex, long checkpoint, LedgerScan ledger) {
        Collector collector = new Collector(globalIndex, checkpoint);
        ledger.hashes(Math.max(globalIndex - 1, 1), collector::take);
        return new Way(globalIndex, collector.before, collector.after);
    }

    /** The checkpoint's position. */
    long checkpoint() {
        return globalIndex + after.size();
    }

    /** The hash that the ledger must have had at the checkpoint. */
    Hash end(@Nullable Hash lastRow) {
        if (lastRow == null) {
            throw new BrokenChain("the export has a way to a checkpoint, and no row");
        }
        Hash hash = Chain.ledger(before, globalIndex, lastRow);
        for (int i = 0; i < after.size(); i++) {
            hash = Chain.ledger(hash, globalIndex + 1 + i, after.get(i));
        }
        return hash;
    }

    private static final class Collector {

        private final long from;
        private final long to;
        private final List<Hash> after = new ArrayList<>();
        private Hash before = Hash.NOTHING_BEFORE;

        private Collector(long from, long to) {
            this.from = from;
            this.to = to;
        }

        private void take(long globalIndex, Hash rowHash, Hash ledgerHash) {
            if (globalIndex < from) {
                before = ledgerHash;
            } else if (globalIndex > from && globalIndex <= to) {
                after.add(rowHash);
            }
        }
    }
}
