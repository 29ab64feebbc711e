package org.trusttimeline.ledger.wakeup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.loop.Loop;

/**
 * A connection that one loop keeps for itself, and makes anew when it was lost. Nothing depends on it but how soon
 * readers hear of news.
 */
final class StandingConnection implements Loop.Body, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StandingConnection.class);

    private static final int SILENCE_MILLIS = 4_500;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private final String name;
    private final DataSource ledger;
    private final Use use;
    private final Loop loop;
    private @Nullable Connection connection;
    private boolean closed;

    /** What is done on the connection, by its loop. */
    interface Use {

        /** Once on every new connection. */
        void begin(Connection connection) throws SQLException;

        /** Again and again from then on. */
        void goOn(Connection connection) throws SQLException, InterruptedException;
    }

    StandingConnection(String name, DataSource ledger, Use use) {
        this.name = name;
        this.ledger = ledger;
        this.use = use;
        this.loop = new Loop(name, PAUSE, this).start();
    }

    Loop loop() {
        return loop;
    }

    /** Returns once the loop has ended; whatever it waits for is broken off. */
    @Override
    public void close() {
        loop.stop(LONGEST_CLOSING);
    }

    /** Connects, or uses the connection once. The first attempt follows a loss at once; the loop pauses between the others. */
    @Override
    public void turn() throws SQLException, InterruptedException {
        Connection kept = kept();
        if (kept == null) {
            connect();
            return;
        }
        try {
            use.goOn(kept);
        } catch (SQLException | RuntimeException lost) {
            letGo(kept);
            if (!isClosed()) {
                LOG.warn("{} lost its connection and makes another; until then news comes later", name, lost);
                connect();
            }
        }
    }

    // A wait for the server hears no interrupt: it ends with its connection.
    @Override
    public synchronized void wake(Thread thread) {
        closed = true;
        thread.interrupt();
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException alreadyBroken) {
                LOG.debug("The connection was broken when it was closed", alreadyBroken);
            }
        }
    }

    @Override
    public void end() {
        Connection kept = kept();
        if (kept != null) {
            letGo(kept);
        }
    }

    private void connect() throws SQLException {
        Connection fresh = ledger.getConnection();
        try {
            if (keep(fresh)) {
                fresh.setAutoCommit(true);
                fresh.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
                use.begin(fresh);
            }
        } catch (SQLException | RuntimeException | Error unfit) {
            letGo(fresh);
            throw unfit;
        }
    }

    private void letGo(Connection broken) {
        keep(null);
        try {
            broken.close();
        } catch (SQLException alreadyBroken) {
            LOG.debug("The connection was broken when it was given back", alreadyBroken);
        }
    }

    private synchronized @Nullable Connection kept() {
        return connection;
    }

    private synchronized boolean keep(@Nullable Connection kept) {
        connection = kept;
        return !closed;
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
