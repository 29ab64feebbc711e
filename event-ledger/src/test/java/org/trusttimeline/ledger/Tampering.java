package org.trusttimeline.ledger;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What somebody can do who owns the tables: the triggers do not stop them. */
public final class Tampering {

    private Tampering() {}

    /** Runs a statement that the triggers would refuse. */
    public static void with(DataSource owner, String statement) throws SQLException {
        Sql.run(
                owner,
                "alter table entry disable trigger all; alter table checkpoint disable trigger all;" + statement
                        + "; alter table entry enable always trigger entry_keeps_its_rows;"
                        + "alter table entry enable always trigger entry_is_not_emptied;"
                        + "alter table checkpoint enable always trigger checkpoint_keeps_its_rows");
    }
}
