package org.trusttimeline.ledger.append;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A batch as it shall be written: the rows that fit, and the answers to give once they are durable. */
final class Draft {

    private final List<PendingAppend> admitted = new ArrayList<>();
    private final Map<PendingAppend, Supplier<AppendRefused>> refused = new LinkedHashMap<>();
    private final List<ChainedRow> rows = new ArrayList<>();
    private final BatchHeads heads;
    private final Set<Unless> broken;
    private final Instant recordedAt;

    /** @param broken conditions that do not hold by what is stored */
    Draft(List<PendingAppend> batch, BatchHeads heads, Set<Unless> broken, Clock clock) {
        this.heads = heads;
        this.broken = broken;
        recordedAt = later(clock.instant().truncatedTo(ChronoUnit.MILLIS), heads.recordedAt());
        BatchAdmission admission = new BatchAdmission(heads);
        batch.forEach(append -> place(append, admission.refusal(append.rows()).or(() -> overtaken(append))));
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

    private Optional<Supplier<AppendRefused>> overtaken(PendingAppend append) {
        return append.conditions().stream()
                .filter(condition -> broken.contains(condition)
                        || rows.stream().anyMatch(written -> condition.isBrokenBy(written.row())))
                .findFirst()
                .map(condition -> () -> new Overtaken(condition));
    }

    private void place(PendingAppend append, Optional<Supplier<AppendRefused>> refusal) {
        if (refusal.isPresent()) {
            refused.put(append, refusal.get());
        } else {
            admitted.add(append);
            append.offered().forEach(offered -> rows.add(heads.chain(offered, recordedAt)));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
