package org.trusttimeline.ledger.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.checkpoint.Signed;

class RolesTest {

    private static final String INSERT =
            "insert into entry values (1, 'joint:x', 0, gen_random_uuid(), 'ImpactStated', 1, '{}', '{}', now(),"
                    + " sha256('row'), sha256('ledger'))";

    private static final TestLedger LEDGER = new TestLedger();

    @BeforeAll
    static void oneEntryStands() {
        try (Appender appender = LEDGER.appender()) {
            appender.append(List.of(row(newStream(), 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set payload = '{}'",
                "delete from entry",
                "truncate entry",
                "alter table entry disable trigger all",
                "alter table entry disable trigger entry_keeps_its_rows",
                "drop trigger entry_keeps_its_rows on entry",
                "drop table entry",
                "create table something (x int)",
                "set session_replication_role = replica",
                "set role timeline_owner"
            })
    void theWriterChangesNothing(String statement) throws SQLException {
        assertRefused(LEDGER.as(Roles.WRITER), statement, "42501");
        assertRefused(LEDGER.as(Roles.READER), statement, "42501");
        assertThat(Sql.value(LEDGER.admin(), "select count(*) from entry")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set payload = '{}'",
                "update entry set payload = payload",
                "delete from entry",
                "truncate entry"
            })
    void notEvenTheOwnerChangesARow(String statement) throws SQLException {
        assertRefused(LEDGER.as(Roles.OWNER), statement, "23001");
        assertRefused(LEDGER.admin(), "set session_replication_role = replica; " + statement, "23001");
        assertThat(Sql.value(LEDGER.admin(), "select count(*) from entry")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint", "signer"})
    void whatWasSignedIsOnlyAddedToAsWell(String table) throws SQLException {
        TestLedger own = new TestLedger();
        try (Appender appender = own.appender()) {
            appender.append(List.of(row(newStream(), 0)));
        }
        new Signed(own).sign();
        for (String change : List.of("update %s set signer = ''", "delete from %s", "truncate %s")) {
            String statement = change.formatted(table).replace("signer set signer", "signer set public_key");
            assertRefused(own.as(Roles.WRITER), statement, "42501");
            assertRefused(own.as(Roles.READER), statement, "42501");
            assertRefused(own.as(Roles.OWNER), statement, "23001");
            assertRefused(own.admin(), "set session_replication_role = replica; " + statement, "23001");
        }
        assertRefused(own.as(Roles.READER), "insert into " + table + " select * from " + table, "42501");
        assertRefused(own.as(Roles.WRITER), "alter table " + table + " disable trigger all", "42501");
        assertThat(Sql.value(own.admin(), "select count(*) from " + table)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skipped_entry", "looked"})
    void whatTheReadSideRemembersIsOnlyAddedToAsWell(String table) throws SQLException {
        TestLedger own = new TestLedger();
        remembers(own);
        for (String change : List.of("update %s set position = 7", "delete from %s", "truncate %s")) {
            String statement = change.formatted(table);
            assertRefused(own.as(Roles.MEMORY), statement, "42501");
            assertRefused(own.as(Roles.READER), statement, "42501");
            assertRefused(own.as(Roles.OWNER), statement, "23001");
            assertRefused(own.admin(), "set session_replication_role = replica; " + statement, "23001");
        }
        assertRefused(own.as(Roles.MEMORY), "alter table " + table + " disable trigger all", "42501");
        assertRefused(own.as(Roles.READER), "insert into " + table + " select * from " + table, "42501");
        assertRefused(own.as(Roles.WRITER), "select * from " + table, "42501");
        assertRefused(own.as(Roles.WRITER), "insert into " + table + " select * from " + table, "42501");
        for (String role : List.of(Roles.MEMORY, Roles.READER)) {
            assertThat(Sql.value(own.as(role), "select count(*) from " + table)).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "signer", "checkpoint", "erasure"})
    void whoRemembersForTheReadSideSeesNothingElse(String table) {
        assertRefused(LEDGER.as(Roles.MEMORY), "select from " + table, "42501");
        assertRefused(LEDGER.as(Roles.MEMORY), "insert into " + table + " default values", "42501");
    }

    @Test
    void theOwnerIsToldWhatToDoInstead() {
        assertThatThrownBy(() -> Sql.run(LEDGER.as(Roles.OWNER), "delete from entry"))
                .hasMessageContaining("only ever added to: DELETE of entry is refused")
                .hasMessageContaining("Correct an entry by adding another one");
    }

    @Test
    void theWriterAddsAndReadsAndTheReaderOnlyReads() throws SQLException {
        TestLedger own = new TestLedger();
        assertRefused(own.as(Roles.READER), INSERT, "42501");
        Sql.run(own.as(Roles.WRITER), INSERT);
        assertThat(Sql.value(own.as(Roles.READER), "select count(*) from entry"))
                .isEqualTo("1");
    }

    @Test
    void keysAreAddedAndReadByTheirUserAndChangedByNobodyButTheirOwner() throws SQLException {
        DataSource user = LEDGER.keysAs(Roles.KEYS_USER);
        Sql.run(user, "insert into person_key values ('partner:x', 1, '\\x00', '\\x00')");
        for (String statement :
                List.of("update person_key set aead = ''", "delete from person_key", "truncate person_key")) {
            assertRefused(user, statement, "42501");
        }
        Sql.run(LEDGER.keysAs(Roles.KEYS_OWNER), "delete from person_key where person = 'partner:x'");
        assertThat(Sql.column(user, "select version from person_key where person = 'partner:x'"))
                .isEmpty();
    }

    @Test
    void nobodyEntersTheOtherDatabase() {
        for (String role : List.of(Roles.OWNER, Roles.WRITER, Roles.READER, Roles.MEMORY)) {
            assertRefused(LEDGER.keysAs(role), "select 1", "42501");
        }
        for (String role : List.of(Roles.KEYS_OWNER, Roles.KEYS_USER)) {
            assertRefused(LEDGER.as(role), "select 1", "42501");
        }
    }

    private static void remembers(TestLedger own) throws SQLException {
        Sql.run(
                own.as(Roles.MEMORY),
                "insert into skipped_entry values ('joint:x', 0, gen_random_uuid(), 'unreadable', 'operator:x', now())");
        Sql.run(own.as(Roles.MEMORY), "insert into looked values ('clinician:x', 'joint:x', 0)");
    }

    private static void assertRefused(DataSource source, String statement, String state) {
        assertThatThrownBy(() -> Sql.run(source, statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(state));
    }
}
