package org.trusttimeline.ledger.sealing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;

/**
 * Puts a new master key in the place of the one in a file: the file holds both until every person's keys are wrapped anew, then
 * the new one alone. From then on no older copy of the wrapped keys opens, which is what makes erasures hold against backups.
 * Nodes go on meanwhile. A rotation that was broken off is completed by the next one.
 */
public final class MasterKeyRotation {

    private static final int BATCH = 500;

    private final Path file;
    private final DataSource keysOwner;

    /**
     * The rotation of one master key.
     *
     * @param file the master key
     * @param keysOwner the way into the database of the keys for its owner
     */
    public MasterKeyRotation(Path file, DataSource keysOwner) {
        this.file = file;
        this.keysOwner = keysOwner;
    }

    /**
     * Rotates.
     *
     * @return how many wrapped keys were wrapped anew
     * @throws MasterKeyUnusable if the file cannot be read or written
     * @throws KeysUnavailable if a key cannot be unwrapped or stored; the file then holds both master keys
     */
    public long rotate() {
        try (Connection connection = keysOwner.getConnection()) {
            execute(connection, "select pg_advisory_lock(" + KeyLocks.CHANGING + ")");
            try {
                beginReplacing(connection);
                long rewrapped = rewrapAll(connection);
                MasterKeyFile.replace(
                        file, MasterKeyset.read(file).withoutOldKeys().json());
                execute(connection, "vacuum (full) person_key");
                return rewrapped;
            } finally {
                execute(connection, "select pg_advisory_unlock(" + KeyLocks.CHANGING + ")");
            }
        } catch (SQLException e) {
            throw new KeysUnavailable("the keys could not be wrapped anew; rotate again", e);
        }
    }

    // Alone: whoever wraps a new key from now on reads the file with the new master key in it.
    private void beginReplacing(Connection connection) throws SQLException {
        MasterKeyset present = MasterKeyset.read(file);
        if (present.isBeingReplaced()) {
            return;
        }
        execute(connection, "select pg_advisory_lock(" + KeyLocks.WRAPPING + ")");
        try {
            MasterKeyFile.replace(file, present.withNewKey().json());
        } finally {
            execute(connection, "select pg_advisory_unlock(" + KeyLocks.WRAPPING + ")");
        }
    }

    private long rewrapAll(Connection connection) throws SQLException {
        MasterKey both = MasterKey.fromFile(file);
        WrappedKeys rows = new WrappedKeys(connection);
        long rewrapped = 0;
        Optional<WrappedKey> last = Optional.empty();
        connection.setAutoCommit(false);
        try {
            for (List<WrappedKey> batch = rows.after(last, BATCH); !batch.isEmpty(); batch = rows.after(last, BATCH)) {
                for (WrappedKey key : batch) {
                    rows.replace(key.rewrapped(both));
                }
                connection.commit();
                rewrapped += batch.size();
                last = Optional.of(batch.getLast());
            }
            connection.rollback();
            return rewrapped;
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("a key does not open under the master key in " + file, e);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
