package org.trusttimeline.ledger.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.schema.LedgerDatabases.SchemaNotReady;
import org.trusttimeline.testservers.TestPostgres;

class LedgerDatabasesTest {

    @Test
    void repeatingTheSetUpChangesNothing() throws SQLException {
        TestLedger ledger = new TestLedger();
        String keys = Sql.value(ledger.keysAdmin(), "select current_database()");
        assertThatNoException().isThrownBy(() -> {
            LedgerDatabases.create(TestPostgres.admin(), TestLedger.PASSWORDS, ledger.database(), keys);
            LedgerSchema.migrate(ledger.as(Roles.OWNER));
            KeySchema.migrate(ledger.keysAs(Roles.KEYS_OWNER));
        });
    }

    @Test
    void databasesThatAreMissingAreMade() throws SQLException {
        String entries = "A Ledger " + System.nanoTime();
        String keys = entries + " keys";
        try {
            LedgerDatabases.create(TestPostgres.admin(), TestLedger.PASSWORDS, entries, keys);
            assertThat(Sql.column(
                            TestPostgres.admin(),
                            "select rolname from pg_database join pg_roles on pg_roles.oid = datdba"
                                    + " where datname like 'A Ledger %' order by datname"))
                    .containsExactly(Roles.OWNER, Roles.KEYS_OWNER);
        } finally {
            drop(entries);
            drop(keys);
        }
    }

    @Test
    void passwordsAreStoredAsScramDigestsAndRolesHaveNoPowers() throws SQLException {
        new TestLedger();
        assertThat(Sql.column(
                        TestPostgres.admin(),
                        "select rolname from pg_authid where rolname like 'timeline\\_%' and rolcanlogin"
                                + " and rolpassword like 'SCRAM-SHA-256$%' and not rolsuper and not rolcreaterole"
                                + " and not rolcreatedb and not rolbypassrls and not rolreplication"))
                .containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    @Test
    void thePublicEntersNeitherDatabase() throws SQLException {
        TestLedger ledger = new TestLedger();
        String guests = "select count(*) from pg_database, aclexplode(datacl) as acl where acl.grantee = 0"
                + " and datname = current_database()";
        assertThat(Sql.value(ledger.admin(), guests)).isEqualTo("0");
        assertThat(Sql.value(ledger.keysAdmin(), guests)).isEqualTo("0");
    }

    @Test
    void aServerThatRefusesIsToldAboutAloud() {
        PGSimpleDataSource reader = new TestLedger().as(Roles.READER);
        assertThatExceptionOfType(SchemaNotReady.class)
                .isThrownBy(() -> LedgerDatabases.create(reader, TestLedger.PASSWORDS));
        assertThatExceptionOfType(SchemaNotReady.class).isThrownBy(() -> KeySchema.migrate(reader));
    }

    private static void drop(String database) throws SQLException {
        Sql.run(TestPostgres.admin(), "drop database if exists \"" + database + "\"");
    }
}
