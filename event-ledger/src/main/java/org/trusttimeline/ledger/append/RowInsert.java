package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** Writes a batch as one multi-row insert and commits it, in one round trip. */
final class RowInsert {

    private static final String SQL = """
            insert into entry (global_index, stream, position, entry_id, name, revision, payload, recording, recorded_at)
            select ? + row.ordinality, row.stream, row.position, row.entry_id, row.name, row.revision, row.payload,
                row.recording, ?
            from unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[])
                with ordinality
                as row(stream, position, entry_id, name, revision, payload, recording, ordinality);
            commit
            """;

    private RowInsert() {}

    static void writeAndCommit(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, draft.firstGlobalIndex() - 1);
            statement.setObject(2, draft.recordedAt().atOffset(ZoneOffset.UTC));
            Columns columns = new Columns(connection, draft.rows());
            statement.setArray(3, columns.texts(NewRow::stream));
            statement.setArray(4, columns.positions());
            statement.setArray(5, columns.entryIds());
            statement.setArray(6, columns.texts(NewRow::name));
            statement.setArray(7, columns.revisions());
            statement.setArray(8, columns.texts(NewRow::payload));
            statement.setArray(9, columns.texts(NewRow::recording));
            statement.execute();
        }
    }
}
