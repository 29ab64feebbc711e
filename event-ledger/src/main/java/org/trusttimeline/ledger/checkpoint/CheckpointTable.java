package org.trusttimeline.ledger.checkpoint;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.ledger.chain.Hash;

/** The tables of checkpoints and of who signed them, within the transaction of a connection. */
record CheckpointTable(Connection connection) {

    // One signer at a time, and none while the signer changes.
    private static final long LOCK = 1_414_024_522L;

    void lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    List<Checkpoint> after(long position) throws SQLException {
        return checkpoints("where position > ? order by position", position);
    }

    List<Checkpoint> newest() throws SQLException {
        return checkpoints("order by position desc limit ?", 1);
    }

    List<Succession> successions() throws SQLException {
        String sql =
                "select public_key, after_position, began_at, endorsed_by, endorsement from signer order by number";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<Succession> successions = new ArrayList<>();
            while (found.next()) {
                successions.add(new Succession(
                        found.getString(1),
                        found.getLong(2),
                        instant(found, 3),
                        found.getString(4),
                        found.getString(5)));
            }
            return successions;
        }
    }

    void add(Checkpoint checkpoint) throws SQLException {
        String sql =
                "insert into checkpoint (position, ledger_hash, made_at, signer, signature) values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, checkpoint.position());
            statement.setBytes(2, checkpoint.hash().bytes());
            statement.setObject(3, checkpoint.at().atOffset(ZoneOffset.UTC));
            statement.setString(4, checkpoint.signer());
            statement.setString(5, checkpoint.signature());
            statement.executeUpdate();
        }
    }

    void add(Succession succession) throws SQLException {
        String sql = "insert into signer (number, public_key, after_position, began_at, endorsed_by, endorsement)"
                + " values ((select count(*) + 1 from signer), ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, succession.publicKey());
            statement.setLong(2, succession.after());
            statement.setObject(3, succession.at().atOffset(ZoneOffset.UTC));
            statement.setString(4, succession.endorsedBy());
            statement.setString(5, succession.endorsement());
            statement.executeUpdate();
        }
    }

    private List<Checkpoint> checkpoints(String which, long parameter) throws SQLException {
        String sql = "select position, ledger_hash, made_at, signer, signature from checkpoint " + which;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            try (ResultSet found = statement.executeQuery()) {
                List<Checkpoint> checkpoints = new ArrayList<>();
                while (found.next()) {
                    checkpoints.add(new Checkpoint(
                            found.getLong(1),
                            Hash.of(found.getBytes(2)),
                            instant(found, 3),
                            found.getString(4),
                            found.getString(5)));
                }
                return checkpoints;
            }
        }
    }

    private static Instant instant(ResultSet found, int column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }
}
