package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a caller is told of a failure of the database. */
final class Refusals {

    private static final String UNIQUE_VIOLATION = "23505";

    private Refusals() {}

    static Supplier<AppendRefused> of(PendingAppend append, SQLException e) {
        SQLException cause = FailureKind.speakable(e);
        return switch (FailureKind.of(e)) {
            case CONNECTION_LOST -> () -> new LedgerUnavailable("the connection to the ledger was lost", cause);
            case LOCK_HELD -> () -> new LedgerUnavailable("another process holds the lock of the ledger", cause);
            case SERVER_UNFIT -> () -> new LedgerUnavailable("the ledger cannot be written to at present", cause);
            case ROWS_AT_FAULT -> rowAtFault(append, e, cause);
        };
    }

    static AppendRefused closed() {
        return new LedgerUnavailable("the appender is closed", null);
    }

    // Under the lock a unique violation is only seen when somebody writes without it.
    private static Supplier<AppendRefused> rowAtFault(PendingAppend append, SQLException e, SQLException cause) {
        NewRow row = append.rows().getFirst();
        if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
            return () -> new RowNotStorable("the ledger does not take " + row, cause);
        }
        String constraint = constraint(e);
        if ("entry_position".equals(constraint)) {
            return () -> new PositionTaken(row.stream(), row.position());
        }
        if ("entry_entry_id".equals(constraint)) {
            return () -> new EntryIdTaken(row.stream(), row.entryId());
        }
        return () -> new LedgerUnavailable("somebody writes to the ledger without its lock", cause);
    }

    private static @Nullable String constraint(SQLException e) {
        ServerErrorMessage said = e instanceof PSQLException fromServer ? fromServer.getServerErrorMessage() : null;
        return said == null ? null : said.getConstraint();
    }
}
