package org.trusttimeline.query.caseload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;

/** How far everybody said that they have looked, in PostgreSQL, where it outlasts the read model. */
public final class ReadMarkers {

    private static final Logger LOG = LoggerFactory.getLogger(ReadMarkers.class);

    private final DataSource memory;

    /** @param memory the way in for the read side's memory */
    public ReadMarkers(DataSource memory) {
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
            insert(connection, caller.person().text(), read);
            connection.commit();
        } catch (SQLException e) {
            LOG.error("What somebody has looked at cannot be remembered", e);
            throw new Problem(
                    503, "memory-unavailable", "That you have looked could not be remembered. Try again later.");
        }
    }

    /**
     * How far somebody has looked at the charts of those records that are read here; a chart at which they never did is not among them.
     *
     * @throws Problem 503 if nobody can say
     */
    Map<Chart, Long> of(Caller caller, List<AccessibleRecord> records) {
        List<Chart> charts = records.stream()
                .flatMap(record -> record.charts().stream())
                .map(AccessibleChart::chart)
                .toList();
        try (Connection connection = memory.getConnection()) {
            return select(connection, caller.person().text(), charts);
        } catch (SQLException e) {
            LOG.error("What somebody has looked at cannot be told", e);
            throw new Problem(
                    503, "memory-unavailable", "What you have looked at cannot be told at present. Try again later.");
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

    private static Map<Chart, Long> select(Connection connection, String caller, List<Chart> charts)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select chart.stream, (select position from looked where caller = ? and looked.stream = chart.stream"
                        + " order by position desc limit 1) from unnest(?) as chart (stream)")) {
            select.setString(1, caller);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", charts.stream().map(Chart::stream).toArray()));
            return looked(select.executeQuery());
        }
    }

    private static Map<Chart, Long> looked(ResultSet found) throws SQLException {
        Map<Chart, Long> looked = new HashMap<>();
        while (found.next()) {
            long position = found.getLong(2);
            if (!found.wasNull()) {
                looked.put(Chart.ofStream(found.getString(1)), position);
            }
        }
        return looked;
    }
}
