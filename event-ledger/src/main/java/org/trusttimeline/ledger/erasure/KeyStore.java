package org.trusttimeline.ledger.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.trusttimeline.ledger.sealing.KeyLocks;

/** The database of the keys as its owner uses it, one at a time: while this is open, nobody else erases or rotates. */
final class KeyStore implements AutoCloseable {

    private static final String DESTROY = "delete from person_key using erasure"
            + " where person_key.person = erasure.person and person_key.version <= erasure.through_version";

    private final Connection connection;
    private final ErasureTable erasures;

    private KeyStore(Connection connection) {
        this.connection = connection;
        this.erasures = new ErasureTable(connection);
    }

    static KeyStore open(DataSource keysOwner) throws SQLException {
        Connection connection = keysOwner.getConnection();
        try {
            connection.setAutoCommit(true);
            execute(connection, "select pg_advisory_lock(" + KeyLocks.CHANGING + ")");
            return new KeyStore(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    List<Erasure> erasures() throws SQLException {
        return erasures.all();
    }

    /** The newest version of that person's keys; 0 if there is none. */
    int newest(String person) throws SQLException {
        String sql = "select coalesce(max(version), 0) from person_key where person = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /**
     * Takes these erasures in, and destroys every key that any erasure covers, in one transaction. The lock makes a node that
     * is just adding a key wait, and then see what was erased.
     *
     * @return how many keys were destroyed
     */
    int destroy(Collection<Erasure> unknown) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table person_key in share row exclusive mode");
            erasures.add(unknown);
            int destroyed = statement.executeUpdate(DESTROY);
            connection.commit();
            return destroyed;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Writes the table anew: a deleted row would stay in its file until its place is needed. */
    void rewrite() throws SQLException {
        execute(connection, "vacuum (full) person_key");
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute(connection, "select pg_advisory_unlock(" + KeyLocks.CHANGING + ")");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
