package org.trusttimeline.ledger.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/** Roles and databases of one server: made where they are missing, put right where they are there. */
final class ServerSetup {

    private final Connection connection;

    ServerSetup(Connection connection) {
        this.connection = connection;
    }

    void role(String name, String password) throws SQLException {
        String role = identifier(name);
        if (!exists("select from pg_roles where rolname = ?", name)) {
            execute("create role " + role);
        }
        // The digest is made here: a statement, and with it the password, may end up in the server's log.
        String digest = literal(PasswordUtil.encodeScramSha256(password.toCharArray()));
        execute("alter role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password "
                + digest);
    }

    void database(String name, String owner, List<String> guests) throws SQLException {
        String database = identifier(name);
        if (!exists("select from pg_database where datname = ?", name)) {
            execute("create database " + database);
        }
        execute("alter database " + database + " owner to " + identifier(owner));
        execute("revoke all on database " + database + " from public");
        for (String guest : guests) {
            execute("grant connect on database " + database + " to " + identifier(guest));
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String identifier(String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private String literal(String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.enquoteLiteral(value);
        }
    }
}
