package org.trusttimeline.ledger.append;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.trusttimeline.ledger.append.AppendRefused.RowNotStorable;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;

/** Rows that share one fate, and the caller who waits for it. */
final class PendingAppend {

    private final List<HashedRow> rows;
    private final List<AppendCondition> conditions;
    private final CompletableFuture<Supplier<List<Appended>>> answer = new CompletableFuture<>();
    private boolean alone;

    PendingAppend(List<NewRow> offered, List<AppendCondition> conditions) {
        this.conditions = List.copyOf(conditions);
        this.rows = offered.stream().map(HashedRow::of).toList();
    }

    List<HashedRow> hashedRows() {
        return rows;
    }

    List<NewRow> rows() {
        return rows.stream().map(HashedRow::row).toList();
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

    /**
     * A row and the hash of its content: made by whoever offers it, so that the one thread which writes for everybody has
     * only short things to hash.
     */
    record HashedRow(NewRow row, Hash content) {

        static HashedRow of(NewRow row) {
            try {
                return new HashedRow(row, Chain.content(row));
            } catch (IllegalArgumentException unwritable) {
                throw new RowNotStorable("the ledger does not take " + row, unwritable);
            }
        }
    }
}
