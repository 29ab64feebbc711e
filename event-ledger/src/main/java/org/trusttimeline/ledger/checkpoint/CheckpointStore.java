package org.trusttimeline.ledger.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.trusttimeline.ledger.checkpoint.Checkpointer.CheckpointFailed;

/** What the ledger's database keeps of checkpoints and signers. */
public final class CheckpointStore {

    private final DataSource ledger;

    /** Reads as the reader role does; adding needs the writer role. */
    public CheckpointStore(DataSource ledger) {
        this.ledger = ledger;
    }

    /**
     * Everything there is.
     *
     * @throws CheckpointFailed if the ledger does not answer
     */
    public CheckpointLog log() {
        return logAfter(0);
    }

    CheckpointLog logAfter(long position) {
        return inTransaction(table -> new CheckpointLog(table.after(position), table.successions()));
    }

    <T> T locked(Work<T> work) {
        return inTransaction(table -> {
            table.lock();
            return work.on(table);
        });
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = ledger.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(new CheckpointTable(connection));
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new CheckpointFailed("the ledger did not answer", e);
        }
    }

    interface Work<T> {
        T on(CheckpointTable table) throws SQLException;
    }
}
