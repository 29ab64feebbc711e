package org.trusttimeline.ledger.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;

/** One query, its parameters and its rows, on a connection of its own. */
record LedgerQuery(DataSource reader, String sql, List<Object> parameters) {

    static final String COLUMNS =
            "global_index, stream, position, entry_id, name, revision, payload, recording, recorded_at";

    List<LedgerRow> rows() {
        return all(LedgerQuery::row);
    }

    List<Long> numbers() {
        return all(found -> found.getLong(1));
    }

    private <T> List<T> all(Reading<T> reading) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (found.next()) {
                    result.add(reading.of(found));
                }
                return result;
            }
        } catch (SQLException e) {
            throw new LedgerUnreadable(e);
        }
    }

    static LedgerRow row(ResultSet found) throws SQLException {
        return new LedgerRow(
                found.getLong(1),
                found.getString(2),
                found.getLong(3),
                found.getObject(4, UUID.class),
                found.getString(5),
                found.getInt(6),
                found.getString(7),
                found.getString(8),
                found.getObject(9, OffsetDateTime.class).toInstant());
    }

    private interface Reading<T> {
        T of(ResultSet found) throws SQLException;
    }
}
