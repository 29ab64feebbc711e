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
import java.util.function.Supplier;

/** A batch as it shall be written: the rows that fit, and the answers to give once they are durable. */
final class Draft {

    private final List<PendingAppend> admitted = new ArrayList<>();
    private final Map<PendingAppend, Supplier<AppendRefused>> refused = new LinkedHashMap<>();
    private final List<ChainedRow> rows = new ArrayList<>();
    private final BatchHeads heads;
    private final BatchAdmission admission;
    private final Instant recordedAt;

    Draft(List<PendingAppend> batch, BatchHeads heads, LastOfName lastOfName, Clock clock) {
        this.heads = heads;
        recordedAt = later(clock.instant().truncatedTo(ChronoUnit.MILLIS), heads.recordedAt());
        admission = new BatchAdmission(heads, lastOfName);
        batch.forEach(append -> place(append, admission.refusal(append)));
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
            append.offered().forEach(offered -> rows.add(heads.chain(offered, recordedAt)));
            append.rows().forEach(admission::admitted);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
