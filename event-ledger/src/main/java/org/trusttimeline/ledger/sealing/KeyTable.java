package org.trusttimeline.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;

/** The table of wrapped keys. */
final class KeyTable {

    private static final String SELECT = "select person, version, aead, mac from person_key where person = ?";

    private static final String ADD =
            "insert into person_key (person, version, aead, mac) values (?, ?, ?, ?) on conflict do nothing";

    private static final String LAST_DESTROYED =
            "select coalesce(max(through_version), 0) from erasure where person = ?";

    private static final String LAST = "select coalesce(max(version), 0) from person_key where person = ?";

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

    /** Adds the first key after those that were destroyed, unless another process was faster. */
    void addFirst(String person, IntFunction<WrappedKey> made) {
        add(KeyLocks.WRAPPING, LAST_DESTROYED, person, made);
    }

    /** Adds the key after the newest one, while nobody erases. */
    void addNext(String person, IntFunction<WrappedKey> made) {
        add(KeyLocks.CHANGING, LAST, person, made);
    }

    // Made within the lock: so it is wrapped by the master key as it is until the key is stored.
    private void add(long lock, String last, String person, IntFunction<WrappedKey> made) {
        try (Connection connection = keys.getConnection()) {
            connection.setAutoCommit(false);
            number(connection, "select 1 from (select pg_advisory_xact_lock_shared(?)) as held", lock);
            int version = number(connection, last, person) + 1;
            try (PreparedStatement statement = connection.prepareStatement(ADD)) {
                made.apply(version).writeTo(statement);
                statement.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new KeysUnavailable("a new key could not be stored", e);
        }
    }

    private static int number(Connection connection, String sql, Object parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private Optional<WrappedKey> find(String sql, Object... parameters) {
        try (Connection connection = keys.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(WrappedKey.of(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new KeysUnavailable("the keys could not be read", e);
        }
    }
}
