package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.AppendRefused.RowNotStorable;
import org.trusttimeline.ledger.append.Appender.Durability.NotDurable;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * The one way into the ledger for this process. Callers hand in rows from any thread; a thread of its own commits
 * whatever has gathered in one transaction (group commit), under a lock shared with every other process. So the
 * global index has no gaps, and its order is the order of commits.
 */
public final class Appender implements Looping, AutoCloseable {

    /**
     * The key of the advisory lock under which every row is appended, whichever process does it. Its holder is found in
     * {@code pg_locks} with {@code locktype = 'advisory'} and {@code objid} = {@value}.
     */
    public static final long LOCK = 1_414_024_521L;

    /** Nobody waits longer than this for an answer, whatever the server does. */
    private static final long PATIENCE_MILLIS = 4_500;

    private static final Duration LONGEST_DRAINING = Duration.ofSeconds(10);

    /** After a failure that nobody foresaw; those who wait have their answers by then. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final AppendQueue queue = new AppendQueue();
    private final Loop loop;

    /** The same as the other constructor with {@link Durability#REQUIRED}. */
    public Appender(DataSource writer, Wakeup wakeup, Clock clock) {
        this(writer, wakeup, clock, Durability.REQUIRED);
    }

    /**
     * Connects, and takes appends from then on.
     *
     * @param writer the way in for the writer role; one connection is held as long as the appender lives
     * @param wakeup tells of every commit
     * @param clock tells when rows are recorded; where it goes back, the recorded moments stand still
     * @param durability what is asked of the server
     * @throws LedgerUnavailable if the ledger does not answer
     * @throws NotDurable if the server could lose acknowledged rows
     */
    public Appender(DataSource writer, Wakeup wakeup, Clock clock, Durability durability) {
        AppendSession session = new AppendSession(writer, durability);
        try {
            session.connection();
        } catch (SQLException e) {
            throw new LedgerUnavailable("the ledger does not answer", e);
        }
        AppendLoop body = new AppendLoop(queue, session, new GroupCommit(session, clock), wakeup);
        loop = new Loop("ledger-appender", PAUSE, body).start();
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
        return append(rows, List.of());
    }

    /**
     * Appends rows as the other method does, if all conditions hold when they are written.
     *
     * @param rows at least one; rows of one stream in the order of their positions
     * @param conditions what must hold beside; none costs nothing
     * @return what each row was given, in the same order
     * @throws AppendRefused.ConditionFailed if a condition does not hold; nothing was appended
     * @throws AppendRefused for the reasons of the other method, which come first
     */
    public List<Appended> append(List<NewRow> rows, List<AppendCondition> conditions) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("an append has at least one row");
        }
        PendingAppend append = new PendingAppend(rows, conditions);
        if (!queue.offer(append)) {
            throw closed();
        }
        return await(append);
    }

    @Override
    public List<Loop> loops() {
        return List.of(loop);
    }

    /** Takes nothing more in, and returns when everybody who waited has an answer. */
    @Override
    public void close() {
        loop.stop(LONGEST_DRAINING);
    }

    static LedgerUnavailable closed() {
        return new LedgerUnavailable("the appender is closed", null);
    }

    private List<Appended> await(PendingAppend append) {
        try {
            return append.await(PATIENCE_MILLIS);
        } catch (TimeoutException e) {
            queue.withdraw(append);
            throw new LedgerUnavailable("the ledger did not answer in time", e);
        } catch (InterruptedException e) {
            queue.withdraw(append);
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("interrupted before the ledger answered", e);
        }
    }

    /**
     * What the ledger gave a row when it took it.
     *
     * @param globalIndex its place in the whole ledger, from 1, without gaps
     * @param recordedAt when it was recorded, to the millisecond; never earlier than that of the row before it
     */
    public record Appended(long globalIndex, Instant recordedAt) {}

    /** What an appender asks of its server before it acknowledges anything. */
    public enum Durability {

        /** The server must have {@code fsync} and {@code synchronous_commit} on: an acknowledged row survives a crash. */
        REQUIRED,

        /** Whatever the server does: for tests only. */
        NOT_CHECKED;

        /** The server could lose acknowledged rows in a crash: it must not be appended to until it is configured otherwise. */
        public static final class NotDurable extends IllegalStateException {

            private static final long serialVersionUID = 1L;

            NotDurable(String setting, String value) {
                super("PostgreSQL runs with " + setting + " = " + value + "; turn it on before anything is recorded");
            }
        }
    }
}
