package org.trusttimeline.ledger.append;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Rows turned into arrays, one for each column. Typed as the driver wants them, to be sent in binary form. */
record Columns(Connection connection, List<NewRow> rows) {

    Array texts(Function<NewRow, String> column) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    Array entryIds() throws SQLException {
        return connection.createArrayOf(
                "uuid", rows.stream().map(NewRow::entryId).toArray());
    }

    Array positions() throws SQLException {
        return connection.createArrayOf(
                "bigint", rows.stream().map(NewRow::position).toArray(Long[]::new));
    }

    Array revisions() throws SQLException {
        return connection.createArrayOf(
                "int", rows.stream().map(NewRow::revision).toArray(Integer[]::new));
    }
}
