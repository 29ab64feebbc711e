package org.trusttimeline.ledger.append;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A batch as it shall be written: the rows that fit, and the answers to give once they are durable. */
final class Draft {

    private final List<PendingAppend> admitted = new ArrayList<>();
    private final Map<PendingAppend, Supplier<AppendRefused>> refused = new LinkedHashMap<>();
    private final List<NewRow> rows = new ArrayList<>();
    private final long firstGlobalIndex;
    private final Instant recordedAt;

    Draft(List<PendingAppend> batch, Heads heads, Clock clock) {
        firstGlobalIndex = heads.globalIndex() + 1;
        recordedAt = later(clock.instant().truncatedTo(ChronoUnit.MILLIS), heads.recordedAt());
        Admission admission = new Admission(heads);
        batch.forEach(append -> place(append, admission.refusal(append.rows())));
    }

    List<NewRow> rows() {
        return rows;
    }

    long firstGlobalIndex() {
        return firstGlobalIndex;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /**
     * Answers everybody. Not before the commit: a refusal may rest on rows of the same batch, and would be wrong if
     * those were never written.
     */
    void answer() {
        long next = firstGlobalIndex;
        for (PendingAppend append : admitted) {
            List<Appended> appended = new ArrayList<>();
            for (int i = 0; i < append.rows().size(); i++) {
                appended.add(new Appended(next++, recordedAt));
            }
            append.acknowledge(appended);
        }
        refused.forEach(PendingAppend::refuse);
    }

    private void place(PendingAppend append, Optional<Supplier<AppendRefused>> refusal) {
        if (refusal.isPresent()) {
            refused.put(append, refusal.get());
        } else {
            admitted.add(append);
            rows.addAll(append.rows());
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
