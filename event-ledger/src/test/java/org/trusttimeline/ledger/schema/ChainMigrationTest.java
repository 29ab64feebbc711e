package org.trusttimeline.ledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.verify.Verification;
import org.trusttimeline.testservers.TestDatabase;
import org.trusttimeline.testservers.TestPostgres;

/** A ledger from before rows had hashes: the migration gives them the ones that the appender would have given. */
class ChainMigrationTest {

    private final TestDatabase database = TestPostgres.freshDatabase();

    @Test
    void rowsOfBeforeAreChainedAsIfTheyHadAlwaysBeen() throws SQLException {
        LedgerDatabases.create(
                TestPostgres.admin(),
                TestLedger.PASSWORDS,
                database.name(),
                TestPostgres.freshDatabase().name());
        PGSimpleDataSource owner = as(Roles.OWNER);
        Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/ledger")
                .target("1")
                .load()
                .migrate();
        Sql.run(
                owner,
                "insert into entry select i, 'joint:' || i % 3, (i - 1) / 3, gen_random_uuid(), 'ImpactStated', 1,"
                        + " '{\"said\":\"Äh, „so“ 🙂 ' || i || '\"}', '{}', now() + i * interval '1.001 millisecond'"
                        + " from generate_series(1, 30) as i");
        LedgerSchema.migrate(owner);
        assertThat(new Verification(as(Roles.READER))
                        .whole(CheckpointLog.EMPTY, null, row -> {})
                        .rows())
                .isEqualTo(30);
    }

    private PGSimpleDataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url(role, TestLedger.PASSWORDS.apply(role)));
        return source;
    }
}
