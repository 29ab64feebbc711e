package org.trusttimeline.ledger.schema;

import javax.sql.DataSource;
import org.trusttimeline.ledger.schema.LedgerDatabases.SchemaNotReady;

/** The tables of the wrapped keys. */
public final class KeySchema {

    private KeySchema() {}

    /**
     * Brings the tables to the state this release needs; safe to repeat, and while other nodes do the same.
     *
     * @param keysOwner the way in for {@link Roles#KEYS_OWNER}
     * @throws SchemaNotReady if a migration fails
     */
    public static void migrate(DataSource keysOwner) {
        Migrations.run(keysOwner, "classpath:db/keys");
    }
}
