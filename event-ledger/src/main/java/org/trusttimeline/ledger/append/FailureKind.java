package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.AppendRefused.RowNotStorable;

/** What kind of failure the database reports (SQLSTATE classes, PostgreSQL manual, appendix A). */
enum FailureKind {

    /** The connection is gone, and with it the knowledge of what became of a commit. */
    CONNECTION_LOST,

    /** Somebody else holds the lock. */
    LOCK_HELD,

    /** One of the rows cannot be stored. */
    ROWS_AT_FAULT,

    /** The server cannot write at present: its disk is full, it is a standby, it was told to cancel. */
    SERVER_UNFIT;

    private static final String UNIQUE_VIOLATION = "23505";

    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04");

    private static final Set<String> ABOUT_ROWS = Set.of("22", "23", "54");

    static FailureKind of(SQLException e) {
        String state = e.getSQLState();
        if (state == null || state.startsWith("08") || LOST.contains(state)) {
            return CONNECTION_LOST;
        }
        if (state.equals("55P03")) {
            return LOCK_HELD;
        }
        return ABOUT_ROWS.contains(state.substring(0, 2)) ? ROWS_AT_FAULT : SERVER_UNFIT;
    }

    /** The failure as it may stand in a log: what a server says of rows can quote them. */
    static SQLException speakable(SQLException e) {
        ServerErrorMessage said = saidByServer(e);
        if (said == null) {
            return e;
        }
        String message = of(e) == ROWS_AT_FAULT ? "constraint " + said.getConstraint() : said.getMessage();
        SQLException speakable = new SQLException(message, e.getSQLState());
        speakable.setStackTrace(e.getStackTrace());
        return speakable;
    }

    /** What the caller is told of a failure. */
    static Supplier<AppendRefused> refusalOf(PendingAppend append, SQLException e) {
        SQLException cause = speakable(e);
        return switch (of(e)) {
            case CONNECTION_LOST -> () -> new LedgerUnavailable("the connection to the ledger was lost", cause);
            case LOCK_HELD -> () -> new LedgerUnavailable("another process holds the lock of the ledger", cause);
            case SERVER_UNFIT -> () -> new LedgerUnavailable("the ledger cannot be written to at present", cause);
            case ROWS_AT_FAULT -> rowAtFault(append, e, cause);
        };
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
        ServerErrorMessage said = saidByServer(e);
        return said == null ? null : said.getConstraint();
    }

    private static @Nullable ServerErrorMessage saidByServer(SQLException e) {
        return e instanceof PSQLException fromServer ? fromServer.getServerErrorMessage() : null;
    }
}
