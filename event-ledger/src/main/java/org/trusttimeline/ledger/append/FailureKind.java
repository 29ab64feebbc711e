package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

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
        ServerErrorMessage said = e instanceof PSQLException fromServer ? fromServer.getServerErrorMessage() : null;
        if (said == null) {
            return e;
        }
        String message = of(e) == ROWS_AT_FAULT ? "constraint " + said.getConstraint() : said.getMessage();
        SQLException speakable = new SQLException(message, e.getSQLState());
        speakable.setStackTrace(e.getStackTrace());
        return speakable;
    }
}
