package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The one connection of an appender. */
final class AppendSession {

    /** Longer than any statement may take: past it the server, or the way to it, is gone. */
    private static final int SILENCE_MILLIS = 4_500;

    private final Connection connection;

    private AppendSession(Connection connection) {
        this.connection = connection;
    }

    static AppendSession open(DataSource writer, Durability durability) throws SQLException {
        Connection connection = writer.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            SessionSettings.apply(connection);
            if (durability == Durability.REQUIRED) {
                SessionSettings.requireDurable(connection);
            }
            connection.setAutoCommit(false);
            return new AppendSession(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Ends the transaction, and with it the hold on the lock. */
    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Gives the connection back as it came. */
    void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, 0);
            SessionSettings.undo(connection);
        }
    }

    /** Lets go of a connection that is broken, or of which nobody knows in what state it is. */
    void abandon() throws SQLException {
        try (connection) {
            connection.abort(Runnable::run);
        }
    }
}
