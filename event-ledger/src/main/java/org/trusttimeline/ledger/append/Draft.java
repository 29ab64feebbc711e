package org.trusttimeline.ledger.append;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trusttimeline.ledger.append.AppendRefused.ConditionFailed;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.chain.Hash;

/**
 * A batch as it shall be written: the rows that fit the ledger, and the answers to give once they are durable. An append is
 * taken or refused whole.
 */
final class Draft {

    private final List<PendingAppend> admitted = new ArrayList<>();
    private final Map<PendingAppend, Supplier<AppendRefused>> refused = new LinkedHashMap<>();
    private final List<ChainedRow> rows = new ArrayList<>();
    private final BatchHeads heads;
    private final Instant recordedAt;

    Draft(List<PendingAppend> batch, BatchHeads heads, Clock clock) {
        this.heads = heads;
        recordedAt = later(clock.instant().truncatedTo(ChronoUnit.MILLIS), heads.recordedAt());
        batch.forEach(append -> place(append, refusal(append)));
    }

    List<ChainedRow> rows() {
        return rows;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /**
     * Answers everybody. Not before the commit: a refusal may rest on rows of the same batch, and would be wrong if
     * those were never written.
     */
    void answer() {
        Iterator<ChainedRow> written = rows.iterator();
        for (PendingAppend append : admitted) {
            append.acknowledge(append.rows().stream()
                    .map(row -> new Appended(written.next().globalIndex(), recordedAt))
                    .toList());
        }
        refused.forEach(PendingAppend::refuse);
    }

    private void place(PendingAppend append, Optional<Supplier<AppendRefused>> refusal) {
        if (refusal.isPresent()) {
            refused.put(append, refusal.get());
        } else {
            admitted.add(append);
            append.hashedRows().forEach(row -> rows.add(heads.chain(row, recordedAt)));
        }
    }

    private Optional<Supplier<AppendRefused>> refusal(PendingAppend append) {
        return misplaced(append.rows()).or(() -> conditionFailed(append.conditions()));
    }

    private Optional<Supplier<AppendRefused>> conditionFailed(List<AppendCondition> conditions) {
        return conditions.stream()
                .filter(condition -> !heads.satisfy(condition))
                .<Supplier<AppendRefused>>map(failed -> () -> new ConditionFailed(failed))
                .findFirst();
    }

    private Optional<Supplier<AppendRefused>> misplaced(List<NewRow> rows) {
        Map<String, Long> next = new HashMap<>();
        Set<NewRow.Key> own = new HashSet<>();
        for (NewRow row : rows) {
            // The id first: a command sent twice is told so, and not that its position has passed.
            if (heads.contains(row.key()) || !own.add(row.key())) {
                return Optional.of(() -> new EntryIdTaken(row.stream(), row.entryId()));
            }
            if (row.position() != next.getOrDefault(row.stream(), heads.nextPosition(row.stream()))) {
                return Optional.of(() -> new PositionTaken(row.stream(), row.position()));
            }
            next.put(row.stream(), row.position() + 1);
        }
        return Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * A row as it shall be written.
     *
     * @param row what was offered
     * @param globalIndex its place in the ledger
     * @param rowHash its link in the chain of its stream
     * @param ledgerHash its link in the chain of the ledger
     */
    record ChainedRow(NewRow row, long globalIndex, Hash rowHash, Hash ledgerHash) {}
}
