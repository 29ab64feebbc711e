package org.trusttimeline.ledger.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.trusttimeline.ledger.schema.LedgerDatabases.SchemaNotReady;

final class Migrations {

    private Migrations() {}

    static void run(DataSource owner, String location) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(owner)
                    .locations(location)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SchemaNotReady("the tables of " + location + " could not be migrated", e);
        }
    }
}
