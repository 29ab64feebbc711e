package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ledger holds under the ids of rows of which nobody knows whether they were committed. */
final class StoredRows {

    private static final String SQL = """
            select entry.stream, entry.position, entry.entry_id, entry.name, entry.revision, entry.payload,
                entry.recording, entry.global_index, entry.recorded_at
            from unnest(?::text[], ?::uuid[]) as offered(stream, entry_id)
            join entry on entry.stream = offered.stream and entry.entry_id = offered.entry_id
            """;

    private final Map<NewRow, Appended> stored = new HashMap<>();

    static StoredRows under(Connection connection, List<NewRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            Columns<NewRow> columns = new Columns<>(connection, rows);
            statement.setArray(1, columns.texts(NewRow::stream));
            statement.setArray(2, columns.ids(NewRow::entryId));
            try (ResultSet found = statement.executeQuery()) {
                StoredRows result = new StoredRows();
                while (found.next()) {
                    result.add(found);
                }
                return result;
            }
        }
    }

    /** What the rows were given, if these very rows are stored: another append may have had their ids. */
    Optional<List<Appended>> given(List<NewRow> rows) {
        List<@Nullable Appended> given =
                rows.stream().<@Nullable Appended>map(stored::get).toList();
        return given.contains(null)
                ? Optional.empty()
                : Optional.of(given.stream().map(Objects::requireNonNull).toList());
    }

    private void add(ResultSet found) throws SQLException {
        NewRow row = new NewRow(
                found.getString(1),
                found.getLong(2),
                found.getObject(3, UUID.class),
                found.getString(4),
                found.getInt(5),
                found.getString(6),
                found.getString(7));
        stored.put(
                row,
                new Appended(
                        found.getLong(8),
                        found.getObject(9, OffsetDateTime.class).toInstant()));
    }
}
