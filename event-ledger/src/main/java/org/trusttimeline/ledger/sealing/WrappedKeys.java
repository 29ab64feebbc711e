package org.trusttimeline.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All wrapped keys, in the order of person and version, within the transaction of their owner. */
record WrappedKeys(Connection connection) {

    List<WrappedKey> after(Optional<WrappedKey> last, int limit) throws SQLException {
        String sql = "select person, version, aead, mac from person_key where (person, version) > (?, ?)"
                + " order by person, version limit ? for update";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, last.map(WrappedKey::person).orElse(""));
            statement.setInt(2, last.map(WrappedKey::version).orElse(0));
            statement.setInt(3, limit);
            try (ResultSet found = statement.executeQuery()) {
                List<WrappedKey> keys = new ArrayList<>();
                while (found.next()) {
                    keys.add(WrappedKey.of(found));
                }
                return keys;
            }
        }
    }

    void replace(WrappedKey key) throws SQLException {
        String sql =
                "update person_key set person = ?, version = ?, aead = ?, mac = ? where person = ? and version = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            key.writeTo(statement);
            statement.setString(5, key.person());
            statement.setInt(6, key.version());
            statement.executeUpdate();
        }
    }
}
