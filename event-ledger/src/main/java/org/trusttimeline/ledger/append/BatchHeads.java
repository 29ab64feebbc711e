package org.trusttimeline.ledger.append;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.trusttimeline.ledger.append.Draft.ChainedRow;
import org.trusttimeline.ledger.append.PendingAppend.HashedRow;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain.StreamHead;

/** Where the ledger ends, as far as one batch is concerned: read under the lock, then moved on by what is admitted. */
final class BatchHeads {

    private final Map<String, StreamHead> streams = new HashMap<>();
    private final Set<NewRow.Key> entries = new HashSet<>();
    private final Map<StreamAndName, Long> lastOfNames = new HashMap<>();

    private record StreamAndName(String stream, String name) {}

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

    void has(NewRow.Key entry) {
        entries.add(entry);
    }

    /** Where the last entry of a name stands in its stream, as far as conditions ask for it. */
    void lastOfNameIsAt(String stream, String name, long position) {
        lastOfNames.merge(new StreamAndName(stream, name), position, Math::max);
    }

    /** When the last row was recorded, or long ago. */
    Instant recordedAt() {
        return recordedAt;
    }

    long nextPosition(String stream) {
        return head(stream).position() + 1;
    }

    boolean contains(NewRow.Key entry) {
        return entries.contains(entry);
    }

    boolean satisfy(AppendCondition condition) {
        return condition.names().stream()
                .map(name -> lastOfNames.get(new StreamAndName(condition.stream(), name)))
                .allMatch(position -> position == null || position <= condition.after());
    }

    /** Chains a row to what the ledger ends with, and moves on: it is the end from now on. */
    ChainedRow chain(HashedRow hashed, Instant at) {
        NewRow row = hashed.row();
        Hash rowHash = Chain.row(head(row.stream()).rowHash(), hashed.content(), at);
        ledgerEndsAt(globalIndex + 1, at, Chain.ledger(ledgerHash, globalIndex + 1, rowHash));
        streamEndsAt(row.stream(), new StreamHead(row.position(), rowHash));
        has(row.key());
        lastOfNameIsAt(row.stream(), row.name(), row.position());
        return new ChainedRow(row, globalIndex, rowHash, ledgerHash);
    }

    private StreamHead head(String stream) {
        return streams.getOrDefault(stream, StreamHead.OF_A_NEW_STREAM);
    }
}
