package org.trusttimeline.ledger.schema;

import javax.sql.DataSource;
import org.trusttimeline.ledger.schema.LedgerDatabases.SchemaNotReady;

/** The tables of the ledger. */
public final class LedgerSchema {

    private LedgerSchema() {}

    /**
     * Brings the tables to the state this release needs; safe to repeat, and while other nodes do the same.
     *
     * @param owner the way in for {@link Roles#OWNER}
     * @throws SchemaNotReady if a migration fails
     */
    public static void migrate(DataSource owner) {
        Migrations.run(owner, "classpath:db/ledger");
    }
}
