package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * The one way into the ledger for this process. Callers hand in rows from any thread; a thread of its own commits
 * whatever has gathered in one transaction (group commit), under a lock shared with every other process. So the
 * global index has no gaps, and its order is the order of commits.
 */
public final class Appender implements AutoCloseable {

    /** Nobody waits longer than this for an answer, whatever the server does. */
    private static final long PATIENCE_MILLIS = 4_500;

    private static final long DRAIN_MILLIS = 10_000;

    private final AppendQueue inbox = new AppendQueue();
    private final Thread thread;

    /** The same as the other constructor with {@link Durability#REQUIRED}. */
    public Appender(DataSource writer, Wakeup wakeup, Clock clock) {
        this(writer, wakeup, clock, Durability.REQUIRED);
    }

    /**
     * Connects, and takes appends from then on.
     *
     * @param writer the way in for the writer role; one connection is held as long as the appender lives
     * @param wakeup rings after every commit
     * @param clock tells when rows are recorded; where it goes back, the recorded moments stand still
     * @param durability what is asked of the server
     * @throws LedgerUnavailable if the ledger does not answer
     * @throws NotDurable if the server could lose acknowledged rows
     */
    public Appender(DataSource writer, Wakeup wakeup, Clock clock, Durability durability) {
        ReconnectingSession connection = new ReconnectingSession(writer, durability);
        try {
            connection.session();
        } catch (SQLException e) {
            throw new LedgerUnavailable("the ledger does not answer", e);
        }
        AppendLoop loop = new AppendLoop(inbox, connection, new GroupCommit(connection, clock), wakeup);
        thread = Thread.ofPlatform().name("ledger-appender").daemon().start(loop);
    }

    /**
     * Appends rows, all or none, and waits until they are durable.
     *
     * @param rows at least one; rows of one stream in the order of their positions
     * @return what each row was given, in the same order
     * @throws PositionTaken if a position is not the next one of its stream
     * @throws EntryIdTaken if an entry id is taken in its stream
     * @throws RowNotStorable if the database would never take a row
     * @throws LedgerUnavailable if nothing could be acknowledged, within 5 seconds
     */
    public List<Appended> append(List<NewRow> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("an append has at least one row");
        }
        PendingAppend append = new PendingAppend(rows);
        if (!inbox.offer(append)) {
            throw Refusals.closed();
        }
        return await(append);
    }

    /** Takes nothing more in, and returns when everybody who waited has an answer. */
    @Override
    public void close() {
        inbox.close();
        try {
            thread.join(DRAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Appended> await(PendingAppend append) {
        try {
            return append.await(PATIENCE_MILLIS);
        } catch (TimeoutException e) {
            inbox.withdraw(append);
            throw new LedgerUnavailable("the ledger did not answer in time", e);
        } catch (InterruptedException e) {
            inbox.withdraw(append);
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("interrupted before the ledger answered", e);
        }
    }
}
