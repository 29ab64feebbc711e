package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** What the appender's thread does: batch after batch until closed, and nobody left without an answer. */
final class AppendLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendLoop.class);

    private static final int MAX_ROWS = 512;

    private final AppendQueue inbox;
    private final ReconnectingSession connection;
    private final GroupCommit groupCommit;
    private final Wakeup wakeup;

    AppendLoop(AppendQueue inbox, ReconnectingSession connection, GroupCommit groupCommit, Wakeup wakeup) {
        this.inbox = inbox;
        this.connection = connection;
        this.groupCommit = groupCommit;
        this.wakeup = wakeup;
    }

    @Override
    public void run() {
        try {
            List<PendingAppend> batch = inbox.takeBatch(MAX_ROWS);
            while (!batch.isEmpty()) {
                serve(batch);
                batch = inbox.takeBatch(MAX_ROWS);
            }
        } finally {
            inbox.close();
            refuseEverybody(inbox.takeAll(), append -> Refusals::closed);
            giveConnectionBack();
        }
    }

    private void serve(List<PendingAppend> batch) {
        try {
            groupCommit.write(batch);
            wakeup.signal();
        } catch (SQLException e) {
            serveDespite(e, batch);
        } catch (RuntimeException e) {
            LOG.error("An append failed unexpectedly", e);
            groupCommit.recoverFrom(e);
            refuseEverybody(batch, append -> () -> new LedgerUnavailable("the append failed unexpectedly", e));
        }
    }

    private void serveDespite(SQLException e, List<PendingAppend> batch) {
        Function<PendingAppend, Supplier<AppendRefused>> refusal = append -> Refusals.of(append, e);
        if (FailureKind.of(e) != FailureKind.ROWS_AT_FAULT) {
            // Whoever queued behind would only wait for the same failure.
            refuseEverybody(batch, refusal);
            refuseEverybody(inbox.takeAll(), refusal);
        } else if (batch.size() == 1) {
            refuseEverybody(batch, refusal);
        } else {
            inbox.putBackApart(batch);
        }
    }

    private void giveConnectionBack() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("The connection to the ledger was broken when it was given back; nothing was waiting for it", e);
        }
    }

    private static void refuseEverybody(
            List<PendingAppend> appends, Function<PendingAppend, Supplier<AppendRefused>> refusal) {
        appends.forEach(append -> append.refuse(refusal.apply(append)));
    }
}
