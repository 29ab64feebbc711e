package org.trusttimeline.ledger.read;

import static org.trusttimeline.ledger.read.LedgerQuery.COLUMNS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.read.LedgerRow.LedgerLink;

/**
 * Reads the ledger with its hashes, whatever its size, as it stands at one moment: for whoever checks it. Every method
 * throws {@link LedgerUnreadable} if the ledger does not answer.
 */
public final class LedgerScan {

    private static final String SELECT = "select " + COLUMNS + ", row_hash, ledger_hash from entry ";
    private static final int ROWS_AT_A_TIME = 1_000;

    private final DataSource reader;

    /** Scans with a connection for each scan. */
    public LedgerScan(DataSource reader) {
        this.reader = reader;
    }

    /** Every row, in the order of the global index; a row that is there twice comes twice. */
    public void all(Consumer<LedgerLink> each) {
        scan(SELECT + "order by global_index", found -> each.accept(link(found)));
    }

    /** The hashes of every row from a global index on, in order. */
    public void hashes(long fromGlobalIndex, HashConsumer each) {
        scan(
                "select global_index, row_hash, ledger_hash from entry where global_index >= ? order by global_index",
                found -> each.accept(found.getLong(1), Hash.of(found.getBytes(2)), Hash.of(found.getBytes(3))),
                fromGlobalIndex);
    }

    /** The rows of some streams up to a global index, stream by stream, each in order. */
    public void streams(Collection<String> streams, long upTo, Consumer<LedgerRow> each) {
        scan(
                "select " + COLUMNS
                        + " from entry where stream = any(?) and global_index <= ? order by stream, position",
                found -> each.accept(LedgerQuery.row(found)),
                streams.toArray(String[]::new),
                upTo);
    }

    /** Every row of a stream, in order. */
    public void stream(String stream, Consumer<LedgerLink> each) {
        scan(SELECT + "where stream = ? order by position", found -> each.accept(link(found)), stream);
    }

    private void scan(String sql, RowConsumer each, Object... parameters) {
        try (Connection connection = reader.getConnection()) {
            connection.setReadOnly(true);
            // Row by row from a cursor, which lives in a transaction.
            connection.setAutoCommit(false);
            try {
                scan(connection, sql, each, parameters);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
            }
        } catch (SQLException e) {
            throw new LedgerUnreadable(e);
        }
    }

    private static void scan(Connection connection, String sql, RowConsumer each, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    each.accept(found);
                }
            }
        }
    }

    private static LedgerLink link(ResultSet found) throws SQLException {
        return new LedgerLink(LedgerQuery.row(found), Hash.of(found.getBytes(10)), Hash.of(found.getBytes(11)));
    }

    /** Takes the hashes of a row. */
    @FunctionalInterface
    public interface HashConsumer {

        /** Those of the row with that global index. */
        void accept(long globalIndex, Hash rowHash, Hash ledgerHash);
    }

    private interface RowConsumer {
        void accept(ResultSet found) throws SQLException;
    }
}
