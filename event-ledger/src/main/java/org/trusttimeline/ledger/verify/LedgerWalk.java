package org.trusttimeline.ledger.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.read.LedgerRow.LedgerLink;

/** Checks the whole ledger, row by row from its start. */
final class LedgerWalk {

    private final Map<String, StreamChain> streams = new HashMap<>();

    private long globalIndex;
    private Instant recordedAt = Instant.MIN;
    private Hash ledgerHash = Hash.NOTHING_BEFORE;

    /** Takes the next row, or throws {@link BrokenChain} naming it. */
    void next(LedgerLink link) {
        LedgerRow row = link.row();
        requireNext(row);
        try {
            chain(link);
        } catch (BrokenChain broken) {
            throw new BrokenChain("row " + row.globalIndex() + ": " + broken.getMessage());
        }
    }

    /** The last row taken, 0 before any. */
    long globalIndex() {
        return globalIndex;
    }

    /** The ledger's hash at that row. */
    Hash ledgerHash() {
        return ledgerHash;
    }

    int streams() {
        return streams.size();
    }

    private void requireNext(LedgerRow row) {
        long expected = globalIndex + 1;
        if (row.globalIndex() > expected) {
            throw new BrokenChain("row " + expected + " is missing: the next one there is row " + row.globalIndex());
        }
        if (row.globalIndex() < expected) {
            throw new BrokenChain("row " + row.globalIndex() + " is there twice, or stands before the first one");
        }
    }

    private void chain(LedgerLink link) {
        LedgerRow row = link.row();
        Hash rowHash = streams.computeIfAbsent(row.stream(), stream -> new StreamChain())
                .next(link.inItsStream());
        if (row.recordedAt().isBefore(recordedAt)) {
            throw new BrokenChain("it was recorded before the row that it follows");
        }
        Hash hash = Chain.ledger(ledgerHash, row.globalIndex(), rowHash);
        if (!hash.equals(link.ledgerHash())) {
            throw new BrokenChain("its hash of the ledger does not follow from the row before");
        }
        globalIndex = row.globalIndex();
        recordedAt = row.recordedAt();
        ledgerHash = hash;
    }
}
