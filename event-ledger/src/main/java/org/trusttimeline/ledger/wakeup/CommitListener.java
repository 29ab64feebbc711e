package org.trusttimeline.ledger.wakeup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;

/**
 * Calls the readers of this process when another one has committed ({@link CommitNotifier}). It holds a connection of
 * its own, which must lead to the server itself: {@code LISTEN} belongs to a session, and a proxy that pools
 * transactions (PgBouncer in transaction mode) gives the session to somebody else, so that nothing is ever heard and
 * readers fall back to looking for themselves.
 */
public final class CommitListener implements Looping, AutoCloseable {

    /** After so long a silence the server is asked whether it is still there. */
    private static final int SILENCE_MILLIS = 10_000;

    private final StandingConnection connection;

    /**
     * Listens from now on.
     *
     * @param reader the way in for the reader role; one connection is held as long as this lives
     * @param wakeup what the readers of this process wait for
     */
    public CommitListener(DataSource reader, Wakeup wakeup) {
        connection = new StandingConnection("ledger-listener", reader, new Listening(wakeup));
    }

    @Override
    public List<Loop> loops() {
        return List.of(connection.loop());
    }

    /** Listens no more. */
    @Override
    public void close() {
        connection.close();
    }

    private record Listening(Wakeup wakeup) implements StandingConnection.Use {

        // Calls at once: what was notified before anybody listened is not told again.
        @Override
        public void begin(Connection fresh) throws SQLException {
            execute(fresh, "listen " + CommitNotifier.CHANNEL);
            wakeup.heard();
        }

        @Override
        public void goOn(Connection kept) throws SQLException {
            PGNotification[] news = kept.unwrap(PGConnection.class).getNotifications(SILENCE_MILLIS);
            if (news != null && news.length > 0) {
                wakeup.heard();
            } else {
                execute(kept, "select 1");
            }
        }

        private static void execute(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
