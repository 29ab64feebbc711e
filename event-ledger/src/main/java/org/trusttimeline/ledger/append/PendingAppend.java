package org.trusttimeline.ledger.append;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Rows that share one fate, and the caller who waits for it. */
final class PendingAppend {

    private final List<Offered> offered;
    private final List<AppendCondition> conditions;
    private final CompletableFuture<Supplier<List<Appended>>> answer = new CompletableFuture<>();
    private boolean alone;

    PendingAppend(List<NewRow> rows, List<AppendCondition> conditions) {
        this.conditions = List.copyOf(conditions);
        this.offered = rows.stream().map(Offered::of).toList();
    }

    List<Offered> offered() {
        return offered;
    }

    List<NewRow> rows() {
        return offered.stream().map(Offered::row).toList();
    }

    List<AppendCondition> conditions() {
        return conditions;
    }

    /** From now on it is written in a transaction of its own, so that it shares nobody's failure. */
    void setApart() {
        alone = true;
    }

    boolean isAlone() {
        return alone;
    }

    void acknowledge(List<Appended> appended) {
        answer.complete(() -> appended);
    }

    /** The refusal is made in the caller's thread, so that its stack trace names the caller. */
    void refuse(Supplier<? extends AppendRefused> refusal) {
        answer.complete(() -> {
            throw refusal.get();
        });
    }

    List<Appended> await(long millis) throws InterruptedException, TimeoutException {
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer is only ever completed", e);
        }
    }
}
