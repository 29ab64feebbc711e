package org.trusttimeline.ledger.wakeup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that one thread keeps for itself, and makes anew when it was lost. Nothing depends on it but how soon
 * readers hear of news, so a loss is said once and then outlasted.
 */
final class StandingConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StandingConnection.class);

    private static final int SILENCE_MILLIS = 4_500;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private final DataSource ledger;
    private final Use use;
    private final Thread thread;
    private @Nullable Connection connection;
    private boolean closed;
    private boolean lost;

    /** What is done on the connection, by its thread. */
    interface Use {

        /** Once on every new connection. */
        void begin(Connection connection) throws SQLException;

        /** Again and again from then on. */
        void goOn(Connection connection) throws SQLException, InterruptedException;
    }

    StandingConnection(String name, DataSource ledger, Use use) {
        this.ledger = ledger;
        this.use = use;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Returns once the thread has ended; whatever it waits for is broken off. */
    @Override
    public void close() {
        breakOff();
        try {
            thread.join(LONGEST_CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!isClosed()) {
                try {
                    useOne();
                } catch (SQLException | RuntimeException e) {
                    outlast(e);
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void useOne() throws SQLException, InterruptedException {
        try (Connection fresh = ledger.getConnection()) {
            if (!keep(fresh)) {
                return;
            }
            fresh.setAutoCommit(true);
            fresh.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            use.begin(fresh);
            regained();
            while (!isClosed()) {
                use.goOn(fresh);
            }
        } finally {
            keep(null);
        }
    }

    // The first attempt follows the loss at once; only a server that stays away is left alone for a while.
    private void outlast(Exception failure) throws InterruptedException {
        if (isClosed()) {
            return;
        }
        if (lost) {
            Thread.sleep(PAUSE);
        } else {
            lost = true;
            LOG.warn(
                    "{} lost its connection and will make another; until then news comes later", threadName(), failure);
        }
    }

    private void regained() {
        if (lost) {
            lost = false;
            LOG.info("{} is connected again", threadName());
        }
    }

    private static String threadName() {
        return Thread.currentThread().getName();
    }

    private synchronized boolean keep(@Nullable Connection kept) {
        connection = kept;
        return !closed;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    // A wait for the server hears no interrupt: it ends with its connection.
    private synchronized void breakOff() {
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
}
