package org.trusttimeline.ledger.append;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The appender's session, opened anew when it is needed after it was lost. */
final class ReconnectingSession {

    private final DataSource writer;
    private final Durability durability;
    private @Nullable AppendSession session;

    ReconnectingSession(DataSource writer, Durability durability) {
        this.writer = writer;
        this.durability = durability;
    }

    boolean isConnected() {
        return session != null;
    }

    AppendSession session() throws SQLException {
        AppendSession connected = session;
        if (connected == null) {
            connected = AppendSession.open(writer, durability);
            session = connected;
        }
        return connected;
    }

    /** Leaves no transaction open behind a failure, for it would hold the lock. */
    void recoverFrom(Throwable failure) {
        AppendSession broken = session;
        if (broken == null) {
            return;
        }
        try {
            if (failure instanceof SQLException e && FailureKind.of(e) != FailureKind.CONNECTION_LOST) {
                broken.rollback();
            } else {
                session = null;
                broken.abandon();
            }
        } catch (SQLException alsoFailed) {
            session = null;
            failure.addSuppressed(alsoFailed);
        }
    }

    void close() throws SQLException {
        if (session != null) {
            session.close();
        }
    }
}
