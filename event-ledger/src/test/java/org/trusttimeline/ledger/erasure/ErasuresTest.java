package org.trusttimeline.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.erasure.Erasures.Erased;
import org.trusttimeline.ledger.erasure.Erasures.ErasureRefused;
import org.trusttimeline.ledger.erasure.Erasures.ErasuresNotReplayed;
import org.trusttimeline.ledger.erasure.Erasures.Replayed;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;
import org.trusttimeline.ledger.offsite.OffsiteDirectory;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

class ErasuresTest {

    private static final String ANN = "partner:0190a5e4-0000-7000-8000-00000000000a";
    private static final String BEN = "partner:0190a5e4-0000-7000-8000-00000000000b";
    private static final String BASIS = "GDPR 17(1)(b), consent withdrawn";
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123456Z");
    private static final SealContext WHERE = new SealContext("joint:x", UUID.randomUUID(), "statement.narrative");

    @TempDir
    Path directory;

    private final TestLedger ledger = TestLedger.withKeysOfItsOwn();
    private OffsiteDirectory elsewhere;
    private MasterKey master;
    private SealedText ofAnn;
    private SealedText ofBen;

    @BeforeEach
    void bothHaveSpoken() throws Exception {
        elsewhere = new OffsiteDirectory(Files.createDirectory(directory.resolve("elsewhere")));
        master = MasterKey.createFile(directory.resolve("master.key"));
        ofAnn = node().seal(ANN, WHERE, "Ann's words");
        ofBen = node().seal(BEN, WHERE, "Ben's words");
    }

    @Test
    void whoIsErasedCannotBeReadAndNobodyElseIsTouched() throws SQLException {
        Erased erased = erasures().erase(ANN, BASIS);
        assertThat(erased).isEqualTo(new Erased(new Erasure(ANN, 1, NOW, BASIS), 1));
        assertErased();
        assertThat(inLedger()).isEqualTo(inKeys()).containsExactly(ANN + " 1 " + BASIS);
        assertThat(elsewhere.kept(Offsite.Kind.ERASURES))
                .containsExactly("{\"person\":\"" + ANN + "\",\"through_version\":1,"
                        + "\"erased_at\":\"2026-11-24T10:00:00.123456Z\",\"basis\":\"" + BASIS + "\"}");
    }

    @Test
    void whatIsSaidLaterLivesUnderTheNextVersion() {
        erasures().erase(ANN, BASIS);
        SealedText later = node().seal(ANN, WHERE, "Ann again");
        assertThat(later.version()).isEqualTo(2);
        assertThat(node().open(later, WHERE)).contains("Ann again");
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 0, 0, 0, 0));
        assertThat(node().open(later, WHERE)).contains("Ann again");
        assertErased();
        assertThat(erasures().erase(ANN, BASIS).erasure().throughVersion()).isEqualTo(2);
        assertThat(node().open(later, WHERE)).isEmpty();
    }

    @Test
    void everyVersionIsDestroyed() {
        new PersonKeys(keysUser(), master).rotate(ANN);
        assertThat(erasures().erase(ANN, BASIS).keysDestroyed()).isEqualTo(2);
        assertErased();
    }

    @Test
    void repeatingAnErasureChangesNothingAndSaysSo() throws SQLException {
        Erasure first = erasures().erase(ANN, BASIS).erasure();
        assertThat(erasures().erase(ANN, "another basis")).isEqualTo(new Erased(first, 0));
        assertThat(inLedger()).hasSize(1);
        assertThat(elsewhere.kept(Offsite.Kind.ERASURES)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner:nobody", "Ann", "", "installation:import-labels"})
    void whoIsNobodyIsNotErased(String nobody) throws SQLException {
        node().mac("installation:import-labels", new byte[0]);
        assertThatExceptionOfType(ErasureRefused.class)
                .isThrownBy(() -> erasures().erase(nobody, BASIS))
                .withMessageContaining("partner:UUID");
        assertThat(inLedger()).isEmpty();
    }

    @Test
    void aBasisIsNamedAndShort() throws SQLException {
        for (String unfit : List.of("", " ", "x".repeat(201))) {
            assertThatExceptionOfType(ErasureRefused.class)
                    .isThrownBy(() -> erasures().erase(ANN, unfit))
                    .withMessageContaining("200");
        }
        assertThat(inLedger()).isEmpty();
        erasures().erase(ANN, "x".repeat(200));
    }

    @Test
    void aRestoredKeyIsDestroyedAgain() throws SQLException {
        Sql.run(ledger.keysAdmin(), "create table backup as select * from person_key");
        erasures().erase(ANN, BASIS);
        restoreKeys();
        assertThat(node().open(ofAnn, WHERE)).as("the restore brings it back").isPresent();
        assertThatExceptionOfType(ErasuresNotReplayed.class)
                .isThrownBy(() -> ErasuresReplayed.require(ledger.as(Roles.READER), keysUser()))
                .withMessageContaining("./timeline erase --replay");
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 0, 1, 0, 1));
        assertErased();
        assertThatNoException().isThrownBy(() -> ErasuresReplayed.require(ledger.as(Roles.READER), keysUser()));
    }

    @Test
    void aKeyThatIsBackBesideItsErasureKeepsANodeFromServing() throws SQLException {
        Sql.run(ledger.keysAdmin(), "create table backup as select * from person_key");
        erasures().erase(ANN, BASIS);
        withoutTriggers("truncate person_key; insert into person_key select * from backup");
        assertThatExceptionOfType(ErasuresNotReplayed.class)
                .isThrownBy(() -> ErasuresReplayed.require(ledger.as(Roles.READER), keysUser()));
    }

    @Test
    void afterARestoreOfBothDatabasesWhatIsKeptElsewhereIsEnough() throws SQLException {
        Sql.run(ledger.keysAdmin(), "create table backup as select * from person_key");
        erasures().erase(ANN, BASIS);
        restoreKeys();
        Sql.run(
                ledger.admin(),
                "alter table erasure disable trigger all; truncate erasure;"
                        + " alter table erasure enable always trigger erasure_keeps_its_rows");
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 1, 1, 0, 1));
        assertErased();
        assertThat(inLedger()).isEqualTo(inKeys()).hasSize(1);
    }

    @Test
    void afterACrashBehindTheIntentTheReplayDoesTheRest() throws SQLException {
        assertThatThrownBy(() -> erasures(crashing(false)).erase(ANN, BASIS)).isInstanceOf(Crash.class);
        assertThat(node().open(ofAnn, WHERE)).isPresent();
        assertThat(inLedger()).hasSize(1);
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 0, 1, 1, 1));
        assertErased();
    }

    @Test
    void afterACrashBehindTheLineElsewhereTheReplayDoesTheRest() {
        assertThatThrownBy(() -> erasures(crashing(true)).erase(ANN, BASIS)).isInstanceOf(Crash.class);
        assertThat(node().open(ofAnn, WHERE)).isPresent();
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 0, 1, 0, 1));
        assertErased();
    }

    @Test
    void anErasureThatWasBrokenOffIsDoneByTheNext() throws SQLException {
        assertThatThrownBy(() -> erasures(crashing(false)).erase(ANN, BASIS)).isInstanceOf(Crash.class);
        assertThat(erasures().erase(ANN, BASIS).keysDestroyed()).isZero();
        assertErased();
        assertThat(inKeys()).hasSize(1);
    }

    @Test
    void noRowIsLeftInTheFileOfTheTable() throws SQLException {
        String wrapped = Sql.value(
                ledger.keysAdmin(), "select encode(aead, 'hex') from person_key where person = '" + ANN + "'");
        assertThat(isInTheFile(wrapped)).as("before").isEqualTo("t");
        erasures().erase(ANN, BASIS);
        assertThat(isInTheFile(wrapped)).isEqualTo("f");
    }

    @Test
    void aDeletedRowThatACrashHasLeftIsGoneAfterTheReplay() throws SQLException {
        String wrapped = Sql.value(
                ledger.keysAdmin(), "select encode(aead, 'hex') from person_key where person = '" + ANN + "'");
        try (KeyStore keys = KeyStore.open(ledger.keysAs(Roles.KEYS_OWNER))) {
            keys.destroy(List.of(new Erasure(ANN, 1, NOW, BASIS)));
        }
        assertThat(isInTheFile(wrapped)).as("before").isEqualTo("t");
        erasures().replay();
        assertThat(isInTheFile(wrapped)).isEqualTo("f");
    }

    @Test
    void twoAtOnceAreOneErasure() throws Exception {
        List<Future<Erased>> both = new ArrayList<>();
        try (ExecutorService operators = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                both.add(operators.submit(() -> erasures().erase(ANN, BASIS)));
            }
        }
        int destroyed = 0;
        for (Future<Erased> one : both) {
            destroyed += one.get().keysDestroyed();
        }
        assertThat(destroyed).isEqualTo(1);
        assertThat(inLedger()).isEqualTo(inKeys()).hasSize(1);
        assertThat(elsewhere.kept(Offsite.Kind.ERASURES)).hasSize(1);
    }

    @Test
    void whoSpeaksMeanwhileIsReadOrErasedAndNothingBetween() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<SealedText> said = new ArrayList<>();
        try (ExecutorService speaking = Executors.newSingleThreadExecutor()) {
            Future<?> speaker = speaking.submit(() -> {
                while (!done.get()) {
                    said.add(node().seal(ANN, WHERE, "meanwhile"));
                }
                said.add(node().seal(ANN, WHERE, "afterwards"));
            });
            try {
                erasures().erase(ANN, BASIS);
            } finally {
                done.set(true);
            }
            speaker.get();
        }
        assertThat(said.getLast().version()).isEqualTo(2);
        assertThat(said)
                .allSatisfy(
                        text -> assertThat(node().open(text, WHERE).isPresent()).isEqualTo(text.version() == 2));
    }

    @Test
    void aNodeThatIsBehindBringsNoVersionBack() throws SQLException {
        erasures().erase(ANN, BASIS);
        String insert = "insert into person_key (person, version, aead, mac) values ('" + ANN + "', 1, '', '')";
        assertRefused(keysUser(), insert, "23001");
        assertRefused(ledger.keysAs(Roles.KEYS_OWNER), insert, "23001");
        assertRefused(ledger.keysAdmin(), "set session_replication_role = replica; " + insert, "23001");
        Sql.run(keysUser(), insert.replace("', 1,", "', 2,"));
        assertRefused(ledger.keysAs(Roles.KEYS_OWNER), "update person_key set version = 1 where version = 2", "23001");
    }

    @Test
    void erasuresAreOnlyAddedToAndOnlyByTheOwners() {
        erasures().erase(ANN, BASIS);
        for (String change : List.of("update erasure set basis = 'x'", "delete from erasure", "truncate erasure")) {
            assertRefused(ledger.as(Roles.OWNER), change, "23001");
            assertRefused(ledger.keysAs(Roles.KEYS_OWNER), change, "23001");
            assertRefused(ledger.admin(), "set session_replication_role = replica; " + change, "23001");
            assertRefused(ledger.keysAdmin(), "set session_replication_role = replica; " + change, "23001");
            assertRefused(ledger.as(Roles.WRITER), change, "42501");
            assertRefused(ledger.as(Roles.READER), change, "42501");
            assertRefused(keysUser(), change, "42501");
        }
        String add = "insert into erasure values ('x', 1, now(), 'x')";
        assertRefused(ledger.as(Roles.WRITER), add, "42501");
        assertRefused(ledger.as(Roles.READER), add, "42501");
        assertRefused(keysUser(), add, "42501");
    }

    @Test
    void aPlaceElsewhereThatCannotBeReadStopsTheReplay() throws Exception {
        Files.delete(directory.resolve("elsewhere"));
        assertThatExceptionOfType(OffsiteUnavailable.class)
                .isThrownBy(() -> erasures().replay())
                .withMessageContaining("is it mounted?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{}",
                "null",
                "{\"person\":\"x\",\"through_version\":1,\"erased_at\":\"2026-11-24T10:00:00Z\"}",
                "{\"person\":\"x\",\"erased_at\":\"2026-11-24T10:00:00Z\",\"basis\":\"x\"}"
            })
    void aLineThatIsNoErasureStopsTheReplayAndIsNamed(String line) {
        erasures().erase(ANN, BASIS);
        elsewhere.keep(Offsite.Kind.ERASURES, line);
        erasures(Offsite.NONE).erase(BEN, BASIS);
        assertThatExceptionOfType(OffsiteUnavailable.class)
                .isThrownBy(() -> erasures().replay())
                .withMessageContaining("Line 2 of the erasures");
    }

    @Test
    void aLineThatACrashHasCutShortIsWrittenAgain() throws Exception {
        erasures(Offsite.NONE).erase(ANN, BASIS);
        Path log = directory.resolve("elsewhere/erasures.jsonl");
        Files.writeString(log, "{\"person\":\"par");
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 0, 0, 1, 0));
        assertThat(erasures().replay()).isEqualTo(new Replayed(1, 0, 0, 0, 0));
    }

    private Erasures erasures() {
        return erasures(elsewhere);
    }

    private Erasures erasures(Offsite offsite) {
        return new Erasures(
                ledger.as(Roles.OWNER), ledger.keysAs(Roles.KEYS_OWNER), offsite, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private SealedTexts node() {
        return new SealedTexts(new PersonKeys(keysUser(), master));
    }

    private PGSimpleDataSource keysUser() {
        return ledger.keysAs(Roles.KEYS_USER);
    }

    /** A process that dies just before or just after it has written elsewhere. */
    private Offsite crashing(boolean afterwards) {
        return new Offsite() {
            @Override
            public void keep(Kind kind, String line) {
                if (afterwards) {
                    elsewhere.keep(kind, line);
                }
                throw new Crash();
            }

            @Override
            public List<String> kept(Kind kind) {
                return elsewhere.kept(kind);
            }
        };
    }

    private void assertErased() {
        assertThat(node().open(ofAnn, WHERE)).isEmpty();
        assertThat(node().open(ofBen, WHERE)).contains("Ben's words");
    }

    /** As pg_restore would: the tables as they were before the erasure. */
    private void restoreKeys() throws SQLException {
        withoutTriggers("truncate erasure; truncate person_key; insert into person_key select * from backup");
    }

    private void withoutTriggers(String change) throws SQLException {
        Sql.run(
                ledger.keysAdmin(),
                "alter table erasure disable trigger all; alter table person_key disable trigger all; " + change
                        + "; alter table erasure enable trigger all;"
                        + " alter table person_key enable trigger all");
    }

    private String isInTheFile(String wrapped) throws SQLException {
        Sql.run(ledger.keysAdmin(), "checkpoint");
        return Sql.value(
                ledger.keysAdmin(),
                "select position(decode('" + wrapped
                        + "', 'hex') in pg_read_binary_file(pg_relation_filepath('person_key'))) > 0");
    }

    private List<String> inLedger() throws SQLException {
        return Sql.column(ledger.admin(), "select concat_ws(' ', person, through_version, basis) from erasure");
    }

    private List<String> inKeys() throws SQLException {
        return Sql.column(ledger.keysAdmin(), "select concat_ws(' ', person, through_version, basis) from erasure");
    }

    private static void assertRefused(DataSource source, String statement, String state) {
        assertThatThrownBy(() -> Sql.run(source, statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(state));
    }

    private static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
