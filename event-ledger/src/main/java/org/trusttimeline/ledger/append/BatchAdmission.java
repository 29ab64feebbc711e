package org.trusttimeline.ledger.append;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Decides which appends of a batch fit the ledger. An append is taken or refused whole. */
final class BatchAdmission {

    private final BatchHeads heads;
    private final LastOfName lastOfName;

    BatchAdmission(BatchHeads heads, LastOfName lastOfName) {
        this.heads = heads;
        this.lastOfName = lastOfName;
    }

    Optional<Supplier<AppendRefused>> refusal(PendingAppend append) {
        return misplaced(append.rows()).or(() -> overtaken(append.conditions()));
    }

    /** What was admitted counts for whoever comes after it in the batch. */
    void admitted(NewRow row) {
        lastOfName.isAt(row.stream(), row.name(), row.position());
    }

    private Optional<Supplier<AppendRefused>> overtaken(List<AppendCondition> conditions) {
        return conditions.stream()
                .filter(condition -> !lastOfName.satisfies(condition))
                .<Supplier<AppendRefused>>map(failed -> () -> new AppendRefused.ConditionFailed(failed))
                .findFirst();
    }

    private Optional<Supplier<AppendRefused>> misplaced(List<NewRow> rows) {
        Map<String, Long> next = new HashMap<>();
        Set<EntryKey> own = new HashSet<>();
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
}
