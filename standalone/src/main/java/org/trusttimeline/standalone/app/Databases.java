package org.trusttimeline.standalone.app;

import java.time.Clock;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.ledger.erasure.Erasures;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.schema.KeySchema;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.LedgerSchema;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.standalone.data.DataDirectory;
import org.trusttimeline.standalone.postgres.PostgresServer;

/** Brings the embedded server's roles, databases and tables to the state this release needs. */
final class Databases {

    private Databases() {}

    static void prepare(PostgresServer server, DataDirectory data) {
        DataSource admin = as(server.url("postgres"), server.superuser(), server.password());
        LedgerDatabases.create(admin, role -> Secrets.passwordOf(data, role));
        LedgerSchema.migrate(as(server, data, LedgerDatabases.LEDGER, Roles.OWNER));
        KeySchema.migrate(as(server, data, LedgerDatabases.KEYS, Roles.KEYS_OWNER));
    }

    /** Nothing serves before this is done: a restore may have brought a key back. */
    static void replay(PostgresServer server, DataDirectory data, Offsite offsite) {
        new Erasures(
                        as(server, data, LedgerDatabases.LEDGER, Roles.OWNER),
                        as(server, data, LedgerDatabases.KEYS, Roles.KEYS_OWNER),
                        offsite,
                        Clock.systemUTC())
                .replay();
    }

    private static DataSource as(PostgresServer server, DataDirectory data, String database, String role) {
        return as(server.url(database), role, Secrets.passwordOf(data, role));
    }

    static DataSource as(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
