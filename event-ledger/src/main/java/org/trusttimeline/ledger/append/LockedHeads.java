package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamHead;

/**
 * Takes the lock, and then reads where the ledger ends. Two statements in one round trip: under READ COMMITTED the
 * second has a snapshot of its own, taken when the lock was held already. One statement doing both would see what was
 * committed before it began to wait.
 */
final class LockedHeads {

    private static final String WAIT_BRIEFLY = "select set_config('lock_timeout', '250ms', true);";

    private static final String LOCK = "select pg_advisory_xact_lock(?);";

    // Subqueries limited to one row: each is an index lookup, whatever the planner thinks of the table's size.
    private static final String READ = """
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

    private LockedHeads() {}

    static BatchHeads read(Connection connection, List<NewRow> rows, boolean waitBriefly) throws SQLException {
        String sql = (waitBriefly ? WAIT_BRIEFLY : "") + LOCK + READ;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Columns<NewRow> columns = new Columns<>(connection, rows);
            statement.setLong(1, AppendLock.KEY);
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
}
