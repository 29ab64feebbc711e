package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** What the appender's loop does: batch after batch until closed, and nobody left without an answer. */
final class AppendLoop implements Loop.Body {

    private static final Logger LOG = LoggerFactory.getLogger(AppendLoop.class);

    private static final int MAX_ROWS = 512;

    private final AppendQueue queue;
    private final AppendSession session;
    private final GroupCommit groupCommit;
    private final Wakeup wakeup;

    AppendLoop(AppendQueue queue, AppendSession session, GroupCommit groupCommit, Wakeup wakeup) {
        this.queue = queue;
        this.session = session;
        this.groupCommit = groupCommit;
        this.wakeup = wakeup;
    }

    @Override
    public void turn() {
        serve(queue.takeBatch(MAX_ROWS));
    }

    @Override
    public void wake(Thread thread) {
        queue.close();
    }

    /** Serves whoever still waits: the queue is closed by now. */
    @Override
    public void end() {
        try {
            for (List<PendingAppend> left = queue.takeBatch(MAX_ROWS); !left.isEmpty(); ) {
                serve(left);
                left = queue.takeBatch(MAX_ROWS);
            }
        } finally {
            refuseEverybody(queue.takeAll(), append -> Appender::closed);
            giveConnectionBack();
        }
    }

    private void serve(List<PendingAppend> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            groupCommit.write(batch);
            wakeup.signal();
        } catch (SQLException e) {
            serveDespite(e, batch);
        } catch (RuntimeException | Error unexpected) {
            groupCommit.recoverFrom(unexpected);
            refuseEverybody(batch, append -> () -> new LedgerUnavailable("the append failed unexpectedly", unexpected));
            throw unexpected;
        }
    }

    private void serveDespite(SQLException e, List<PendingAppend> batch) {
        Function<PendingAppend, Supplier<AppendRefused>> refusal = append -> FailureKind.refusalOf(append, e);
        if (FailureKind.of(e) != FailureKind.ROWS_AT_FAULT) {
            // Whoever queued behind would only wait for the same failure. Taken first: an append that is made once the
            // first
            // of these is answered is tried again.
            List<PendingAppend> behind = queue.takeAll();
            refuseEverybody(batch, refusal);
            refuseEverybody(behind, refusal);
        } else if (batch.size() == 1) {
            refuseEverybody(batch, refusal);
        } else {
            queue.putBackApart(batch);
        }
    }

    private void giveConnectionBack() {
        try {
            session.close();
        } catch (SQLException e) {
            LOG.warn("The connection to the ledger was broken when it was given back; nothing was waiting for it", e);
        }
    }

    private static void refuseEverybody(
            List<PendingAppend> appends, Function<PendingAppend, Supplier<AppendRefused>> refusal) {
        appends.forEach(append -> append.refuse(refusal.apply(append)));
    }
}
