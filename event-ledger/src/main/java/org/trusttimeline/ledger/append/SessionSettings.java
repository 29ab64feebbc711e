package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The settings of the appender's session: nothing in it may wait for long. */
final class SessionSettings {

    private static final List<Setting> SETTINGS = List.of(
            new Setting("lock_timeout", "2s"),
            new Setting("statement_timeout", "4s"),
            // A process that stops while it holds the lock is ended by the server, and the others go on.
            new Setting("idle_in_transaction_session_timeout", "4s"),
            // The appender only ever looks up by index. A plan made for an empty table must not stay when it has grown.
            new Setting("enable_seqscan", "off"),
            new Setting("plan_cache_mode", "force_generic_plan"));

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit");

    private SessionSettings() {}

    static void apply(Connection connection) throws SQLException {
        execute(connection, SETTINGS.stream().map(Setting::set).collect(Collectors.joining(";")));
    }

    /** For a connection that goes back to a pool. */
    static void undo(Connection connection) throws SQLException {
        execute(connection, SETTINGS.stream().map(Setting::reset).collect(Collectors.joining(";")));
    }

    static void requireDurable(Connection connection) throws SQLException {
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
