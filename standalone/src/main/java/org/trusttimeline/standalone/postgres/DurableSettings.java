package org.trusttimeline.standalone.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Asks the running server itself: a setting that was passed is not yet a setting that holds. */
final class DurableSettings {

    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private DurableSettings() {}

    static void check(PostgresServer server) {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password());
                Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                check(statement, setting);
            }
        } catch (SQLException e) {
            throw new PostgresFailed("The embedded PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    private static void check(Statement statement, String setting) throws SQLException {
        try (ResultSet shown = statement.executeQuery("show " + setting)) {
            String value = shown.next() ? shown.getString(1) : "nothing";
            if (!"on".equals(value)) {
                throw new PostgresFailed("The embedded PostgreSQL is not durable: " + setting + " is " + value);
            }
        }
    }
}
