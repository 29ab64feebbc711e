package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.append.Appender.Durability.NotDurable;

/**
 * The one connection of an appender, opened anew when it is needed after it was lost. Its settings are such that nothing
 * in it waits for long. Used by one thread at a time.
 */
final class AppendSession {

    /** Longer than any statement may take: past it the server, or the way to it, is gone. */
    private static final int SILENCE_MILLIS = 4_500;

    private static final List<Setting> SETTINGS = List.of(
            new Setting("lock_timeout", "2s"),
            new Setting("statement_timeout", "4s"),
            // A process that stops while it holds the lock is ended by the server, and the others go on.
            new Setting("idle_in_transaction_session_timeout", "4s"),
            // The appender only ever looks up by index. A plan made for an empty table must not stay when it has grown.
            new Setting("enable_seqscan", "off"),
            new Setting("plan_cache_mode", "force_generic_plan"));

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit");

    private final DataSource writer;
    private final Durability durability;
    private @Nullable Connection open;

    AppendSession(DataSource writer, Durability durability) {
        this.writer = writer;
        this.durability = durability;
    }

    boolean isConnected() {
        return open != null;
    }

    Connection connection() throws SQLException {
        Connection connection = open;
        if (connection == null) {
            connection = connect();
            open = connection;
        }
        return connection;
    }

    /** Leaves no transaction open behind a failure, for it would hold the lock. */
    void recoverFrom(Throwable failure) {
        Connection broken = open;
        if (broken == null) {
            return;
        }
        try {
            if (failure instanceof SQLException e && FailureKind.of(e) != FailureKind.CONNECTION_LOST) {
                broken.rollback();
            } else {
                open = null;
                abandon(broken);
            }
        } catch (SQLException alsoFailed) {
            open = null;
            failure.addSuppressed(alsoFailed);
        }
    }

    /** Gives the connection back as it came: it may go to a pool. */
    void close() throws SQLException {
        if (open == null) {
            return;
        }
        try (Connection connection = open) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, 0);
            resetSettings(connection);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = writer.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            applySettings(connection);
            if (durability == Durability.REQUIRED) {
                requireDurable(connection);
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    // It is broken, or nobody knows in what state it is.
    private static void abandon(Connection broken) throws SQLException {
        try (broken) {
            broken.abort(Runnable::run);
        }
    }

    private static void applySettings(Connection connection) throws SQLException {
        execute(connection, SETTINGS.stream().map(Setting::set).collect(Collectors.joining(";")));
    }

    private static void resetSettings(Connection connection) throws SQLException {
        execute(connection, SETTINGS.stream().map(Setting::reset).collect(Collectors.joining(";")));
    }

    private static void requireDurable(Connection connection) throws SQLException {
        for (String setting : DURABLE) {
            String value = show(connection, setting);
            if (value.equals("off")) {
                throw new NotDurable(setting, value);
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Setting(String name, String value) {

        String set() {
            return "set " + name + " = '" + value + "'";
        }

        String reset() {
            return "reset " + name;
        }
    }
}
