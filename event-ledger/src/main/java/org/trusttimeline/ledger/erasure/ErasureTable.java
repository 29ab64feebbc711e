package org.trusttimeline.ledger.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The table of erasures: the same in the ledger's database and in that of the keys. */
record ErasureTable(Connection connection) {

    List<Erasure> all() throws SQLException {
        String sql = "select person, through_version, erased_at, basis from erasure order by erased_at";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<Erasure> erasures = new ArrayList<>();
            while (found.next()) {
                erasures.add(new Erasure(
                        found.getString(1),
                        found.getInt(2),
                        found.getObject(3, OffsetDateTime.class).toInstant(),
                        found.getString(4)));
            }
            return erasures;
        }
    }

    void add(Collection<Erasure> erasures) throws SQLException {
        String sql = "insert into erasure (person, through_version, erased_at, basis) values (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Erasure erasure : erasures) {
                statement.setString(1, erasure.person());
                statement.setInt(2, erasure.throughVersion());
                statement.setObject(3, erasure.erasedAt().atOffset(ZoneOffset.UTC));
                statement.setString(4, erasure.basis());
                statement.executeUpdate();
            }
        }
    }
}
