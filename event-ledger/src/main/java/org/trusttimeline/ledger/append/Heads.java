package org.trusttimeline.ledger.append;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the ledger ends, as far as one batch is concerned: read under the lock, then moved on by what is admitted. */
final class Heads {

    private final Map<String, Long> streams = new HashMap<>();
    private final Set<EntryKey> entries = new HashSet<>();
    private long globalIndex;
    private Instant recordedAt = Instant.MIN;

    void ledgerEndsAt(long lastGlobalIndex, Instant lastRecordedAt) {
        globalIndex = lastGlobalIndex;
        recordedAt = lastRecordedAt;
    }

    void streamEndsAt(String stream, long lastPosition) {
        streams.put(stream, lastPosition);
    }

    void has(EntryKey entry) {
        entries.add(entry);
    }

    /** The last global index, 0 in an empty ledger. */
    long globalIndex() {
        return globalIndex;
    }

    /** When the last row was recorded, or long ago. */
    Instant recordedAt() {
        return recordedAt;
    }

    long nextPosition(String stream) {
        Long head = streams.get(stream);
        return head == null ? 0 : head + 1;
    }

    boolean contains(EntryKey entry) {
        return entries.contains(entry);
    }

    /** Moves the streams on; the ledger's own end moves when a batch is complete. */
    void add(List<NewRow> rows) {
        for (NewRow row : rows) {
            streamEndsAt(row.stream(), row.position());
            has(row.key());
        }
    }
}
