package org.trusttimeline.ledger.wakeup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;

/**
 * Tells other processes that this one has committed: a {@code NOTIFY} on a connection and a thread of its own, never
 * within the transaction of an append, which it would slow down to half. However many commits fall into the time of one
 * notification, one more follows it. Nobody relies on being told: readers look for themselves now and then.
 */
public final class CommitNotifier implements Looping, AutoCloseable {

    /** What is notified and listened to, within the ledger's database. Carries no payload. */
    static final String CHANNEL = "timeline_ledger";

    /** One place: a commit that is still to be told speaks for those after it. */
    private final BlockingQueue<Boolean> untold = new ArrayBlockingQueue<>(1);

    private final Wakeup.Registration commits;
    private final StandingConnection connection;

    /**
     * Notifies from now on.
     *
     * @param writer the way in for the writer role; one connection is held as long as this lives
     * @param wakeup tells of the commits of this process
     */
    public CommitNotifier(DataSource writer, Wakeup wakeup) {
        commits = wakeup.onCommit(() -> untold.offer(true));
        connection = new StandingConnection("ledger-notifier", writer, new Notifying());
    }

    @Override
    public List<Loop> loops() {
        return List.of(connection.loop());
    }

    /** Notifies no more. */
    @Override
    public void close() {
        commits.close();
        connection.close();
    }

    private final class Notifying implements StandingConnection.Use {

        // A notification may have been lost with the connection before.
        @Override
        public void begin(Connection fresh) throws SQLException {
            tell(fresh);
        }

        @Override
        public void goOn(Connection kept) throws SQLException, InterruptedException {
            untold.take();
            tell(kept);
        }

        private static void tell(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("notify " + CHANNEL);
            }
        }
    }
}
