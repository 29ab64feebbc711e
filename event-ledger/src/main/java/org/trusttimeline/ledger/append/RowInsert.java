package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** Writes a batch as one multi-row insert and commits it, in one round trip. */
final class RowInsert {

    private static final String SQL = """
            insert into entry (global_index, stream, position, entry_id, name, revision, payload, recording, recorded_at,
                row_hash, ledger_hash)
            select row.global_index, row.stream, row.position, row.entry_id, row.name, row.revision, row.payload,
                row.recording, ?, row.row_hash, row.ledger_hash
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[],
                    ?::bytea[], ?::bytea[])
                as row(global_index, stream, position, entry_id, name, revision, payload, recording,
                    row_hash, ledger_hash);
            commit
            """;

    private RowInsert() {}

    static void writeAndCommit(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            Columns<ChainedRow> columns = new Columns<>(connection, draft.rows());
            statement.setObject(1, draft.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setArray(2, columns.longs(ChainedRow::globalIndex));
            statement.setArray(3, columns.texts(row -> row.row().stream()));
            statement.setArray(4, columns.longs(row -> row.row().position()));
            statement.setArray(5, columns.ids(row -> row.row().entryId()));
            statement.setArray(6, columns.texts(row -> row.row().name()));
            statement.setArray(7, columns.ints(row -> row.row().revision()));
            statement.setArray(8, columns.texts(row -> row.row().payload()));
            statement.setArray(9, columns.texts(row -> row.row().recording()));
            statement.setArray(10, columns.hashes(ChainedRow::rowHash));
            statement.setArray(11, columns.hashes(ChainedRow::ledgerHash));
            statement.execute();
        }
    }
}
