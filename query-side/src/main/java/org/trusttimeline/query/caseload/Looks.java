package org.trusttimeline.query.caseload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;

/** How far everybody said that they have looked, in PostgreSQL, where it outlasts the read model. */
public final class Looks {

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private final DataSource memory;

    /** @param memory the way in for the read side's memory */
    public Looks(DataSource memory) {
        this.memory = memory;
    }

    /**
     * Remembers that somebody has looked so far, at all of the charts or at none. What is remembered already stays.
     *
     * @throws Problem 503 if it cannot be remembered; nothing is, then
     */
    void remember(Caller caller, Map<Chart, Long> read) {
        try (Connection connection = memory.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, name(caller), read);
            connection.commit();
        } catch (SQLException e) {
            LOG.error("What somebody has looked at cannot be remembered", e);
            throw new Problem(
                    503, "memory-unavailable", "That you have looked could not be remembered. Try again later.");
        }
    }

    private static void insert(Connection connection, String caller, Map<Chart, Long> byChart) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into looked (caller, stream, position) values (?, ?, ?) on conflict do nothing")) {
            for (Map.Entry<Chart, Long> read : byChart.entrySet()) {
                insert.setString(1, caller);
                insert.setString(2, read.getKey().stream());
                insert.setLong(3, read.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    // Ids are unique within a role only: a mediator may be called as a clinician is.
    private static String name(Caller caller) {
        return caller.role().name().toLowerCase(Locale.ROOT) + ":" + caller.id();
    }
}
