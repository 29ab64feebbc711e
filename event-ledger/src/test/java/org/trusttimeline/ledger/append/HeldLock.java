package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.trusttimeline.ledger.Sql;

/** Another process that holds the lock of the ledger, in a transaction of its own. */
public final class HeldLock implements AutoCloseable {

    private final DataSource admin;
    private final Connection holder;

    public HeldLock(DataSource admin) throws SQLException {
        this.admin = admin;
        holder = admin.getConnection();
        holder.setAutoCommit(false);
        run("select pg_advisory_xact_lock(" + Appender.LOCK + ")");
    }

    /** Does something under the lock. */
    public void run(String sql) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns once an appender waits for the lock. */
    public void awaitSomebodyWaiting() throws Exception {
        String waiting = "select count(*) from pg_stat_activity where wait_event = 'advisory'"
                + " and datname = current_database()";
        Waiting.until(() -> !Sql.value(admin, waiting).equals("0"));
    }

    public void release() throws SQLException {
        holder.commit();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
