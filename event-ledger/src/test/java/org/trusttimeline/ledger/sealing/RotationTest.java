package org.trusttimeline.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

class RotationTest {

    private static final String ANN = "partner:0190a5e4-0000-7000-8000-00000000000a";
    private static final SealContext WHERE = new SealContext("joint:x", UUID.randomUUID(), "statement.narrative");
    private static final TestLedger LEDGER = TestLedger.withKeysOfItsOwn();
    private static final byte[] BODY = "a body".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private final AtomicLong nanoTime = new AtomicLong();
    private Path file;
    private SealedTexts running;
    private SealedText before;

    @BeforeEach
    void aNodeRunsAndAnnHasSpoken() throws SQLException {
        Sql.run(LEDGER.keysAdmin(), "truncate person_key");
        file = directory.resolve("master.key");
        MasterKey.createFile(file);
        running = node();
        before = running.seal(ANN, WHERE, "before");
    }

    @Test
    void aPersonsKeyIsRotatedAndWhatWasSaidBeforeIsReadStill() {
        String digest = running.mac(ANN, BODY);
        assertThat(keys().rotate(ANN)).hasValue(2);
        assertThat(keys().rotate(ANN)).hasValue(3);
        assertThat(node().seal(ANN, WHERE, "now").version()).isEqualTo(3);
        assertThat(node().open(before, WHERE)).contains("before");
        assertThat(node().matches(ANN, BODY, digest)).isTrue();
    }

    @Test
    void whoHasNoKeysIsNotRotatedAndNeitherIsTheInstallation() {
        running.mac("installation:import-labels", BODY);
        assertThat(keys().rotate("partner:nobody")).isEmpty();
        assertThat(keys().rotate("installation:import-labels")).isEmpty();
        assertThat(node().seal("installation:import-labels", WHERE, "x").version())
                .isEqualTo(1);
    }

    @Test
    void aRunningProcessForgetsADestroyedKeyWithinAMinute() throws SQLException {
        assertThat(running.open(before, WHERE)).contains("before");
        Sql.run(LEDGER.keysAs(Roles.KEYS_OWNER), "delete from person_key");
        nanoTime.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(running.open(before, WHERE)).contains("before");
        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(running.open(before, WHERE)).isEmpty();
        assertThat(running.matches(ANN, BODY, "00")).isFalse();
    }

    @Test
    void afterARotationOfTheMasterKeyNoOlderCopyOfTheKeysOpens() throws Exception {
        String oldMaster = Files.readString(file);
        Sql.run(LEDGER.keysAdmin(), "drop table if exists backup; create table backup as select * from person_key");
        assertThat(rotation().rotate()).isEqualTo(1);
        assertThat(node().open(before, WHERE)).contains("before");
        assertThat(MasterKeyset.read(file).isBeingReplaced()).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory.toFile().list()).containsExactly("master.key");
        SealedTexts underTheOld = new SealedTexts(
                new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), MasterKey.fromText(oldMaster, "an old copy")));
        assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> underTheOld.open(before, WHERE));
        Sql.run(LEDGER.keysAdmin(), "truncate person_key; insert into person_key select * from backup");
        assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> node().open(before, WHERE));
    }

    @Test
    void aNodeThatReadTheOldMasterKeyGoesOn() {
        rotation().rotate();
        nanoTime.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(running.open(before, WHERE)).contains("before");
        SealedText ofBen = running.seal("partner:ben", WHERE, "now");
        assertThat(node().open(ofBen, WHERE)).contains("now");
    }

    @Test
    void whoIsMetForTheFirstTimeJustBeforeOrAfterIsReadStill() {
        SealedTexts asItWas = node();
        rotation().rotate();
        SealedText ofBen = asItWas.seal("partner:ben", WHERE, "now");
        assertThat(node().open(ofBen, WHERE)).contains("now");
    }

    @Test
    void newPersonsAreMetAllTheWhile() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<SealedText> said = new ArrayList<>();
        try (ExecutorService speaking = Executors.newSingleThreadExecutor()) {
            Future<?> speakers = speaking.submit(() -> {
                while (!done.get()) {
                    said.add(running.seal("partner:" + UUID.randomUUID(), WHERE, "meanwhile"));
                }
            });
            try {
                rotation().rotate();
                rotation().rotate();
            } finally {
                done.set(true);
            }
            speakers.get();
        }
        assertThat(said)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(node().open(text, WHERE)).contains("meanwhile"));
    }

    @Test
    void everyKeyIsWrappedAnewHoweverManyThereAre() throws SQLException {
        Sql.run(LEDGER.keysAdmin(), "truncate person_key");
        List<SealedText> texts = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            texts.add(running.seal("clinician:" + i, WHERE, "said"));
        }
        assertThat(rotation().rotate()).isEqualTo(501);
        SealedTexts fresh = node();
        assertThat(texts).allSatisfy(text -> assertThat(fresh.open(text, WHERE)).contains("said"));
    }

    @Test
    void aRotationThatWasBrokenOffIsCompletedByTheNext() throws Exception {
        MasterKeyFile.replace(file, MasterKeyset.read(file).withNewKey().json());
        SealedText ofBen = node().seal("partner:ben", WHERE, "meanwhile");
        String begun = Files.readString(file);
        assertThat(rotation().rotate()).isEqualTo(2);
        assertThat(MasterKeyset.parsed(begun, "begun").withoutOldKeys().json()).isEqualTo(Files.readString(file));
        assertThat(node().open(before, WHERE)).contains("before");
        assertThat(node().open(ofBen, WHERE)).contains("meanwhile");
    }

    @Test
    void aKeyThatDoesNotOpenStopsTheRotationBeforeTheOldMasterKeyIsDropped() throws Exception {
        Sql.run(LEDGER.keysAdmin(), "insert into person_key select 'partner:zoe', version, aead, mac from person_key");
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> rotation().rotate())
                .withMessageContaining(file.toString());
        assertThat(MasterKeyset.read(file).isBeingReplaced()).isTrue();
        assertThat(node().open(before, WHERE)).contains("before");
    }

    @Test
    void aMasterKeyMayComeFromATextOrAKeyService() throws Exception {
        String text = Files.readString(file);
        assertThat(under(MasterKey.fromText(text, "TIMELINE_MASTER_KEY")).open(before, WHERE))
                .contains("before");
        assertThat(under(MasterKey.of(MasterKeyset.read(file).aead())).open(before, WHERE))
                .contains("before");
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.fromText("nothing", "TIMELINE_MASTER_KEY"))
                .withMessage("TIMELINE_MASTER_KEY holds no Tink keyset")
                .withNoCause();
    }

    private MasterKeyRotation rotation() {
        return new MasterKeyRotation(file, LEDGER.keysAs(Roles.KEYS_OWNER));
    }

    private PersonKeys keys() {
        return new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), MasterKey.fromFile(file), nanoTime::get);
    }

    private SealedTexts node() {
        return new SealedTexts(keys());
    }

    private SealedTexts under(MasterKey master) {
        return new SealedTexts(new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), master));
    }
}
