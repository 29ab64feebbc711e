package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/**
 * A condition of an append: it is refused if an entry of one of these events was appended meanwhile. What else is appended to
 * that stream neither refuses nor delays it.
 *
 * @param stream the stream
 * @param after the last position that whoever decided has seen of it; -1 before all
 * @param names the stored names of the events
 */
public record Unless(String stream, long after, Set<String> names) {

    private static final String SQL =
            "select exists (select from entry where stream = ? and position > ? and name = any(?))";

    public Unless {
        names = Set.copyOf(names);
    }

    /** Whether a row that is about to be written breaks it. */
    boolean isBrokenBy(NewRow row) {
        return row.stream().equals(stream) && row.position() > after && names.contains(row.name());
    }

    /** Whether what is stored breaks it; asked under the lock. */
    boolean isBroken(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, stream);
            statement.setLong(2, after);
            statement.setArray(3, connection.createArrayOf("text", names.toArray()));
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }
}
