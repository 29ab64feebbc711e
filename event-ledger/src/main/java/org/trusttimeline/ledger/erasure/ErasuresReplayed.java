package org.trusttimeline.ledger.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.trusttimeline.ledger.erasure.Erasures.ErasureFailed;
import org.trusttimeline.ledger.erasure.Erasures.ErasuresNotReplayed;

/** What a node makes sure of before it serves: that nobody who was erased can be read again. */
public final class ErasuresReplayed {

    private static final String LEFT = "select exists (select from person_key join erasure using (person)"
            + " where person_key.version <= erasure.through_version)";

    private ErasuresReplayed() {}

    /**
     * Compares the two databases; changes nothing.
     *
     * @param ledger the way in for a role that reads the ledger
     * @param keys the way in for the role that reads keys
     * @throws ErasuresNotReplayed if an erasure was not carried out
     */
    public static void require(DataSource ledger, DataSource keys) {
        try (Connection connection = keys.getConnection()) {
            boolean unknown = !Erasures.without(Erasures.inLedger(ledger), new ErasureTable(connection).all())
                    .isEmpty();
            if (unknown || isAKeyLeft(connection)) {
                throw new ErasuresNotReplayed();
            }
        } catch (SQLException e) {
            throw new ErasureFailed("Whether every erasure was carried out could not be found out", e);
        }
    }

    private static boolean isAKeyLeft(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEFT);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getBoolean(1);
        }
    }
}
