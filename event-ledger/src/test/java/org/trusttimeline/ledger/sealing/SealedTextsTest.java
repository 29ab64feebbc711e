package org.trusttimeline.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.Rows;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;
import org.trusttimeline.ledger.sealing.SealedTexts.TextDoesNotOpen;

class SealedTextsTest {

    private static final String WORDS = "I did not come home that night. \uD83D\uDC94";
    private static final String PERSON = "partner:0190a5e4-0000-7000-8000-000000000001";
    private static final byte[] BODY = "a body".getBytes(StandardCharsets.UTF_8);

    private static final TestLedger LEDGER = new TestLedger();
    private final SealContext where = new SealContext(newStream(), UUID.randomUUID(), "statement.narrative");

    @TempDir
    Path directory;

    private MasterKey master;
    private SealedTexts texts;

    @BeforeEach
    void aMasterKeyIsThereAndNoOtherKey() throws Exception {
        Sql.run(LEDGER.keysAdmin(), "truncate person_key");
        master = MasterKey.createFile(directory.resolve("master.json"));
        texts = freshProcess();
    }

    @Test
    void aTextOpensWhereItBelongsInAnyProcess() {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        assertThat(sealed.key()).isEqualTo(PERSON);
        assertThat(sealed.version()).isEqualTo(1);
        assertThat(texts.open(sealed, where)).contains(WORDS);
        assertThat(freshProcess().open(sealed, where)).contains(WORDS);
        assertThat(texts.open(texts.seal(PERSON, where, ""), where)).contains("");
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        assertThat(texts.seal(PERSON, where, WORDS).cipher())
                .isNotEqualTo(texts.seal(PERSON, where, WORDS).cipher());
    }

    @Test
    void aTextOpensNowhereElse() {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        assertDoesNotOpen(sealed, new SealContext(newStream(), where.entryId(), where.field()));
        assertDoesNotOpen(sealed, new SealContext(where.stream(), UUID.randomUUID(), where.field()));
        assertDoesNotOpen(sealed, new SealContext(where.stream(), where.entryId(), "terms"));
    }

    @Test
    void aTextOpensUnderNoOtherKeyAndNotWhenItWasAltered() {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        texts.seal("clinician:other", where, WORDS);
        assertDoesNotOpen(new SealedText("clinician:other", 1, sealed.cipher()), where);
        assertDoesNotOpen(new SealedText(PERSON, 1, "AAAA" + sealed.cipher()), where);
        assertDoesNotOpen(new SealedText(PERSON, 1, "not base64!"), where);
    }

    @Test
    void aTextWhoseKeyIsDestroyedIsErased() throws Exception {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        SealedText anothers = texts.seal("clinician:other", where, WORDS);
        String digest = texts.mac(PERSON, BODY);
        Sql.run(LEDGER.keysAs(Roles.KEYS_OWNER), "delete from person_key where person = '" + PERSON + "'");
        SealedTexts fresh = freshProcess();
        assertThat(fresh.open(sealed, where)).isEmpty();
        assertThat(fresh.matches(PERSON, BODY, digest)).isFalse();
        assertThat(fresh.open(anothers, where)).contains(WORDS);
        assertThat(fresh.open(new SealedText("partner:nobody", 1, sealed.cipher()), where))
                .isEmpty();
    }

    @Test
    void whoDestroysAKeyCanHaveItForgottenAtOnce() throws Exception {
        PersonKeys keys = new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), master);
        SealedTexts own = new SealedTexts(keys);
        SealedText sealed = own.seal(PERSON, where, WORDS);
        assertThat(own.open(sealed, where)).contains(WORDS);
        Sql.run(LEDGER.keysAs(Roles.KEYS_OWNER), "delete from person_key");
        keys.forget(PERSON);
        assertThat(own.open(sealed, where)).isEmpty();
    }

    @Test
    void processesThatNeedAKeyAtTheSameTimeGetTheSameOne() throws Exception {
        List<Future<SealedText>> sealed = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 16; i++) {
                SealedTexts process = freshProcess();
                sealed.add(processes.submit(() -> process.seal(PERSON, where, WORDS)));
            }
        }
        for (Future<SealedText> text : sealed) {
            assertThat(texts.open(text.get(), where)).contains(WORDS);
        }
        assertThat(Sql.value(LEDGER.keysAdmin(), "select count(*) from person_key"))
                .isEqualTo("1");
    }

    @Test
    void aDigestIsThatOfOneBodyAndOnePerson() {
        String digest = texts.mac(PERSON, BODY);
        assertThat(digest).matches("[0-9a-f]{74}").isEqualTo(texts.mac(PERSON, BODY));
        assertThat(texts.matches(PERSON, BODY, digest)).isTrue();
        assertThat(freshProcess().matches(PERSON, BODY, digest)).isTrue();
        assertThat(texts.matches(PERSON, "another body".getBytes(StandardCharsets.UTF_8), digest))
                .isFalse();
        assertThat(texts.matches(PERSON, BODY, digest.substring(1))).isFalse();
        assertThat(texts.mac("clinician:other", BODY)).isNotEqualTo(digest);
        assertThat(texts.matches("clinician:other", BODY, digest)).isFalse();
    }

    @Test
    void textsAndDigestsOfAnOlderVersionAreStillGood() throws Exception {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        String digest = texts.mac(PERSON, BODY);
        assertThat(new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), master).rotate(PERSON))
                .hasValue(2);
        SealedTexts fresh = freshProcess();
        assertThat(fresh.seal(PERSON, where, WORDS).version()).isEqualTo(2);
        assertThat(fresh.open(sealed, where)).contains(WORDS);
        assertThat(fresh.matches(PERSON, BODY, digest)).isTrue();
        assertDoesNotOpen(new SealedText(PERSON, 2, sealed.cipher()), where);
    }

    @Test
    void aWrappedKeyStandsInForNoOther() throws Exception {
        texts.seal(PERSON, where, WORDS);
        Sql.run(
                LEDGER.keysAdmin(),
                "insert into person_key select 'clinician:other', version, aead, mac from person_key");
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> freshProcess().seal("clinician:other", where, WORDS));
        Sql.run(LEDGER.keysAdmin(), "update person_key set aead = mac, mac = aead");
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> freshProcess().seal(PERSON, where, WORDS));
    }

    @Test
    void anotherMasterKeyUnwrapsNothing() {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        MasterKey wrong = MasterKey.createFile(directory.resolve("wrong.json"));
        SealedTexts elsewhere = new SealedTexts(new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), wrong));
        assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> elsewhere.open(sealed, where));
    }

    @Test
    void keysThatDoNotAnswerAreNoErasure() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:1/nothing");
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> new SealedTexts(new PersonKeys(nobody, master)).open(sealed, where));
    }

    @Test
    void noColumnOfEitherDatabaseHoldsPlainTextOrAPlainKey() throws Exception {
        SealedText sealed = texts.seal(PERSON, where, WORDS);
        try (Appender appender = LEDGER.appender()) {
            appender.append(List.of(Rows.row(where.stream(), 0, where.entryId(), sealed.cipher())));
        }
        String entries = Sql.value(LEDGER.admin(), "select string_agg(entry::text, '') from entry");
        String keys = Sql.value(
                LEDGER.keysAdmin(),
                "select string_agg(encode(aead, 'escape') || encode(mac, 'escape'), '') from person_key");
        assertThat(entries).contains(sealed.cipher()).doesNotContain("come home");
        assertThat(keys).doesNotContain("come home").doesNotContain("AesGcmKey").doesNotContain("HmacKey");
        assertThat(sealed.toString()).doesNotContain(sealed.cipher());
    }

    private SealedTexts freshProcess() {
        return new SealedTexts(new PersonKeys(LEDGER.keysAs(Roles.KEYS_USER), master));
    }

    private void assertDoesNotOpen(SealedText sealed, SealContext elsewhere) {
        assertThatExceptionOfType(TextDoesNotOpen.class)
                .isThrownBy(() -> texts.open(sealed, elsewhere))
                .withMessageNotContaining("come home");
    }
}
