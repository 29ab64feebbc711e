package org.trusttimeline.ledger.append;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.append.Draft.ChainedRow;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain.StreamHead;

/**
 * The statements of an append: the lock and the heads, the entries that conditions ask for, the rows stored under ids, and
 * the insert.
 */
record EntryTable(Connection connection) {

    private static final String WAIT_BRIEFLY = "select set_config('lock_timeout', '250ms', true);";

    private static final String LOCK = "select pg_advisory_xact_lock(?);";

    // Subqueries limited to one row: each is an index lookup, whatever the planner thinks of the table's size.
    private static final String HEADS = """
            select offered.place, head.position, head.row_hash,
                (select true from entry as there
                    where there.stream = offered.stream and there.entry_id = offered.entry_id limit 1),
                last.global_index, last.recorded_at, last.ledger_hash
            from unnest(?::text[], ?::uuid[]) with ordinality as offered(stream, entry_id, place)
            left join lateral (select position, row_hash from entry
                where entry.stream = offered.stream order by position desc limit 1) as head on true
            left join (select global_index, recorded_at, ledger_hash
                from entry order by global_index desc limit 1) as last on true
            """;

    private static final String LAST_OF_NAMES = """
            select asked.stream, asked.name, last.position
            from unnest(?::text[], ?::text[], ?::bigint[]) as asked(stream, name, after)
            cross join lateral (select position from entry
                where entry.stream = asked.stream and entry.position > asked.after and entry.name = asked.name
                order by entry.position desc limit 1) as last
            """;

    private static final String STORED = """
            select entry.stream, entry.position, entry.entry_id, entry.name, entry.revision, entry.payload,
                entry.recording, entry.global_index, entry.recorded_at
            from unnest(?::text[], ?::uuid[]) as offered(stream, entry_id)
            join entry on entry.stream = offered.stream and entry.entry_id = offered.entry_id
            """;

    private static final String INSERT_AND_COMMIT = """
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

    /**
     * Takes the lock, and then reads where the ledger ends. Two statements in one round trip: under READ COMMITTED the
     * second has a snapshot of its own, taken when the lock was held already. One statement doing both would see what was
     * committed before it began to wait.
     */
    BatchHeads lockAndRead(List<NewRow> rows, boolean waitBriefly) throws SQLException {
        String sql = (waitBriefly ? WAIT_BRIEFLY : "") + LOCK + HEADS;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Columns<NewRow> columns = new Columns<>(connection, rows);
            statement.setLong(1, Appender.LOCK);
            statement.setArray(2, columns.texts(NewRow::stream));
            statement.setArray(3, columns.ids(NewRow::entryId));
            statement.execute();
            statement.getMoreResults();
            if (waitBriefly) {
                statement.getMoreResults();
            }
            try (ResultSet found = statement.getResultSet()) {
                return heads(found, rows);
            }
        }
    }

    /** Reads, under the lock, what conditions ask for. Only sent where there are conditions. */
    void readLastOfNames(List<AppendCondition> conditions, BatchHeads heads) throws SQLException {
        if (conditions.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(LAST_OF_NAMES)) {
            Columns<AskedName> columns = new Columns<>(connection, AskedName.of(conditions));
            statement.setArray(1, columns.texts(AskedName::stream));
            statement.setArray(2, columns.texts(AskedName::name));
            statement.setArray(3, columns.longs(AskedName::after));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    heads.lastOfNameIsAt(found.getString(1), found.getString(2), found.getLong(3));
                }
            }
        }
    }

    /**
     * What the ledger holds under the ids of rows of which nobody knows whether they were committed, and what it was given.
     * It need not be the very rows: another append may have had their ids.
     */
    Map<NewRow, Appended> storedUnderIdsOf(List<NewRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            Columns<NewRow> columns = new Columns<>(connection, rows);
            statement.setArray(1, columns.texts(NewRow::stream));
            statement.setArray(2, columns.ids(NewRow::entryId));
            try (ResultSet found = statement.executeQuery()) {
                Map<NewRow, Appended> stored = new HashMap<>();
                while (found.next()) {
                    stored.put(row(found), new Appended(found.getLong(8), recordedAt(found)));
                }
                return stored;
            }
        }
    }

    /** Writes a batch as one multi-row insert and commits it, in one round trip. */
    void writeAndCommit(Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_AND_COMMIT)) {
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

    private static BatchHeads heads(ResultSet found, List<NewRow> rows) throws SQLException {
        BatchHeads heads = new BatchHeads();
        while (found.next()) {
            NewRow row = rows.get(found.getInt(1) - 1);
            byte[] head = found.getBytes(3);
            if (head != null) {
                heads.streamEndsAt(row.stream(), new StreamHead(found.getLong(2), Hash.of(head)));
            }
            if (found.getBoolean(4)) {
                heads.has(row.key());
            }
            OffsetDateTime recordedAt = found.getObject(6, OffsetDateTime.class);
            if (recordedAt != null) {
                heads.ledgerEndsAt(found.getLong(5), recordedAt.toInstant(), Hash.of(found.getBytes(7)));
            }
        }
        return heads;
    }

    private static NewRow row(ResultSet found) throws SQLException {
        return new NewRow(
                found.getString(1),
                found.getLong(2),
                found.getObject(3, UUID.class),
                found.getString(4),
                found.getInt(5),
                found.getString(6),
                found.getString(7));
    }

    private static Instant recordedAt(ResultSet found) throws SQLException {
        return found.getObject(9, OffsetDateTime.class).toInstant();
    }

    private record AskedName(String stream, String name, long after) {

        static List<AskedName> of(List<AppendCondition> conditions) {
            return conditions.stream()
                    .flatMap(condition -> condition.names().stream()
                            .map(name -> new AskedName(condition.stream(), name, condition.after())))
                    .distinct()
                    .toList();
        }
    }

    /** Rows turned into arrays, one for each column. Typed as the driver wants them, to be sent in binary form. */
    private record Columns<R>(Connection connection, List<R> rows) {

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
}
