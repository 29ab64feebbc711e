package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For the conditions of one batch: where the last entry of each name stands in its stream. Read under the lock by a
 * statement that is only sent where there are conditions, then moved on by what is admitted.
 */
final class LastOfName {

    private static final String SQL = """
            select asked.stream, asked.name, last.position
            from unnest(?::text[], ?::text[], ?::bigint[]) as asked(stream, name, after)
            cross join lateral (select position from entry
                where entry.stream = asked.stream and entry.position > asked.after and entry.name = asked.name
                order by entry.position desc limit 1) as last
            """;

    private record Key(String stream, String name) {}

    private record Asked(String stream, String name, long after) {}

    private final Map<Key, Long> positions = new HashMap<>();

    static LastOfName read(Connection connection, List<AppendCondition> conditions) throws SQLException {
        LastOfName last = new LastOfName();
        if (conditions.isEmpty()) {
            return last;
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            Columns<Asked> columns = new Columns<>(connection, asked(conditions));
            statement.setArray(1, columns.texts(Asked::stream));
            statement.setArray(2, columns.texts(Asked::name));
            statement.setArray(3, columns.longs(Asked::after));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    last.isAt(found.getString(1), found.getString(2), found.getLong(3));
                }
            }
        }
        return last;
    }

    void isAt(String stream, String name, long position) {
        positions.merge(new Key(stream, name), position, Math::max);
    }

    boolean satisfies(AppendCondition condition) {
        return condition.names().stream()
                .map(name -> positions.get(new Key(condition.stream(), name)))
                .allMatch(position -> position == null || position <= condition.after());
    }

    private static List<Asked> asked(List<AppendCondition> conditions) {
        return conditions.stream()
                .flatMap(condition ->
                        condition.names().stream().map(name -> new Asked(condition.stream(), name, condition.after())))
                .distinct()
                .toList();
    }
}
