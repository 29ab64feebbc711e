package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.append.Appender.Appended;

/** Writes batches, each in one transaction. Used by one thread only. */
final class GroupCommit {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private static final long SETTLE_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final AppendSession session;
    private final Clock clock;
    private boolean lockWasHeld;

    GroupCommit(AppendSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Commits what of the batch fits the ledger, and answers everybody. If the connection breaks, the outcome of the
     * commit is unknown; it is found out under the lock, which a transaction that still commits would be holding.
     *
     * @throws SQLException if not everybody was answered; no transaction is left open
     */
    void write(List<PendingAppend> batch) throws SQLException {
        long giveUpAt = System.nanoTime() + SETTLE_NANOS;
        boolean inDoubt = false;
        while (true) {
            boolean wasConnected = session.isConnected();
            try {
                commit(batch, inDoubt);
                return;
            } catch (SQLException e) {
                recoverFrom(e);
                boolean lost = FailureKind.of(e) == FailureKind.CONNECTION_LOST;
                inDoubt |= lost && wasConnected;
                if (!lost || !inDoubt || System.nanoTime() - giveUpAt > 0) {
                    throw e;
                }
                LOG.warn("The connection to the ledger broke; {} appends are looked up", batch.size(), e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Leaves no transaction open behind a failure. */
    void recoverFrom(Throwable failure) {
        lockWasHeld = failure instanceof SQLException e && FailureKind.of(e) == FailureKind.LOCK_HELD;
        session.recoverFrom(failure);
    }

    private void commit(List<PendingAppend> batch, boolean inDoubt) throws SQLException {
        Connection connection = session.connection();
        EntryTable entries = new EntryTable(connection);
        BatchHeads heads = entries.lockAndRead(rows(batch), lockWasHeld);
        lockWasHeld = false;
        entries.readLastOfNames(conditions(batch), heads);
        Draft draft = new Draft(inDoubt ? unsettled(entries, batch) : batch, heads, clock);
        if (draft.rows().isEmpty()) {
            connection.rollback();
        } else {
            entries.writeAndCommit(draft);
        }
        draft.answer();
    }

    private static List<PendingAppend> unsettled(EntryTable entries, List<PendingAppend> batch) throws SQLException {
        Map<NewRow, Appended> stored = entries.storedUnderIdsOf(rows(batch));
        List<PendingAppend> unsettled = new ArrayList<>();
        for (PendingAppend append : batch) {
            if (stored.keySet().containsAll(append.rows())) {
                append.acknowledge(append.rows().stream()
                        .map(row -> Objects.requireNonNull(stored.get(row)))
                        .toList());
            } else {
                unsettled.add(append);
            }
        }
        return unsettled;
    }

    private static List<AppendCondition> conditions(List<PendingAppend> batch) {
        return batch.stream().flatMap(append -> append.conditions().stream()).toList();
    }

    private static List<NewRow> rows(List<PendingAppend> batch) {
        return batch.stream().flatMap(append -> append.rows().stream()).toList();
    }
}
