package org.trusttimeline.ledger.append;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.trusttimeline.ledger.chain.Hash;

/** Rows turned into arrays, one for each column. Typed as the driver wants them, to be sent in binary form. */
record Columns<R>(Connection connection, List<R> rows) {

    Array texts(Function<R, String> column) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    Array ids(Function<R, UUID> column) throws SQLException {
        return connection.createArrayOf("uuid", rows.stream().map(column).toArray());
    }

    Array longs(Function<R, Long> column) throws SQLException {
        return connection.createArrayOf("bigint", rows.stream().map(column).toArray(Long[]::new));
    }

    Array ints(Function<R, Integer> column) throws SQLException {
        return connection.createArrayOf("int", rows.stream().map(column).toArray(Integer[]::new));
    }

    Array hashes(Function<R, Hash> column) throws SQLException {
        return connection.createArrayOf(
                "bytea", rows.stream().map(column).map(Hash::bytes).toArray(byte[][]::new));
    }
}
