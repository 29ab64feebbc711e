package org.trusttimeline.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of wrapped keys. */
final class KeyTable {

    private static final String SELECT = "select person, version, aead, mac from person_key where person = ?";

    private final DataSource keys;

    KeyTable(DataSource keys) {
        this.keys = keys;
    }

    Optional<WrappedKey> newest(String person) {
        return find(SELECT + " order by version desc limit 1", person);
    }

    Optional<WrappedKey> find(String person, int version) {
        return find(SELECT + " and version = ?", person, version);
    }

    /** Adds a key, unless another process was faster. */
    void add(WrappedKey key) {
        String sql = "insert into person_key (person, version, aead, mac) values (?, ?, ?, ?) on conflict do nothing";
        try (Connection connection = keys.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            key.writeTo(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new KeysUnavailable("a new key could not be stored", e);
        }
    }

    private Optional<WrappedKey> find(String sql, Object... parameters) {
        try (Connection connection = keys.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(row(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new KeysUnavailable("the keys could not be read", e);
        }
    }

    private static WrappedKey row(ResultSet found) throws SQLException {
        return new WrappedKey(found.getString(1), found.getInt(2), found.getBytes(3), found.getBytes(4));
    }
}
