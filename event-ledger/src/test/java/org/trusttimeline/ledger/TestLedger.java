package org.trusttimeline.ledger;

import java.time.Clock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.schema.KeySchema;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.LedgerSchema;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.testservers.TestDatabase;
import org.trusttimeline.testservers.TestPostgres;

/**
 * A ledger of its own for one test: databases, roles and tables as in production. The database of the keys is shared by
 * nearly all tests, for a database costs megabytes.
 */
public final class TestLedger {

    public static final Function<String, String> PASSWORDS = role -> role + "'s \"secret\" \\ $1";

    private static final TestDatabase KEYS = TestPostgres.freshDatabase();

    private final TestDatabase entries = TestPostgres.freshDatabase();
    private final TestDatabase keys;

    public TestLedger() {
        this(KEYS);
    }

    private TestLedger(TestDatabase keys) {
        this.keys = keys;
        LedgerDatabases.create(TestPostgres.admin(), PASSWORDS, entries.name(), keys.name());
        LedgerSchema.migrate(as(Roles.OWNER));
        KeySchema.migrate(keysAs(Roles.KEYS_OWNER));
    }

    public static TestLedger withKeysOfItsOwn() {
        return new TestLedger(TestPostgres.freshDatabase());
    }

    public PGSimpleDataSource as(String role) {
        return way(entries, role);
    }

    public PGSimpleDataSource keysAs(String role) {
        return way(keys, role);
    }

    public DataSource admin() {
        return entries.admin();
    }

    public DataSource keysAdmin() {
        return keys.admin();
    }

    public String database() {
        return entries.name();
    }

    public Appender appender() {
        return appender(new Wakeup());
    }

    public Appender appender(Wakeup wakeup) {
        return appender(wakeup, Clock.systemUTC());
    }

    public Appender appender(Wakeup wakeup, Clock clock) {
        return new Appender(as(Roles.WRITER), wakeup, clock, Durability.NOT_CHECKED);
    }

    public LedgerReader reader() {
        return new LedgerReader(as(Roles.READER));
    }

    private static PGSimpleDataSource way(TestDatabase database, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url(role, PASSWORDS.apply(role)));
        return source;
    }
}
