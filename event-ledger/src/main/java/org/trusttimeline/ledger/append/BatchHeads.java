package org.trusttimeline.ledger.append;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamHead;

/** Where the ledger ends, as far as one batch is concerned: read under the lock, then moved on by what is admitted. */
final class BatchHeads {

    private final Map<String, StreamHead> streams = new HashMap<>();
    private final Set<EntryKey> entries = new HashSet<>();

    private long globalIndex;
    private Instant recordedAt = Instant.MIN;
    private Hash ledgerHash = Hash.NOTHING_BEFORE;

    void ledgerEndsAt(long lastGlobalIndex, Instant lastRecordedAt, Hash lastLedgerHash) {
        globalIndex = lastGlobalIndex;
        recordedAt = lastRecordedAt;
        ledgerHash = lastLedgerHash;
    }

    void streamEndsAt(String stream, StreamHead head) {
        streams.put(stream, head);
    }

    void has(EntryKey entry) {
        entries.add(entry);
    }

    /** When the last row was recorded, or long ago. */
    Instant recordedAt() {
        return recordedAt;
    }

    long nextPosition(String stream) {
        return head(stream).position() + 1;
    }

    boolean contains(EntryKey entry) {
        return entries.contains(entry);
    }

    /** Chains a row to what the ledger ends with, and moves on: it is the end from now on. */
    ChainedRow chain(Offered offered, Instant at) {
        NewRow row = offered.row();
        Hash rowHash = Chain.row(head(row.stream()).rowHash(), offered.content(), at);
        ledgerEndsAt(globalIndex + 1, at, Chain.ledger(ledgerHash, globalIndex + 1, rowHash));
        streamEndsAt(row.stream(), new StreamHead(row.position(), rowHash));
        has(row.key());
        return new ChainedRow(row, globalIndex, rowHash, ledgerHash);
    }

    private StreamHead head(String stream) {
        return streams.getOrDefault(stream, StreamHead.OF_A_NEW_STREAM);
    }
}
