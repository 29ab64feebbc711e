package org.trusttimeline.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.Tampering;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.checkpoint.Signed;
import org.trusttimeline.ledger.checkpoint.SigningKey;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.verify.Verification.Verified;

/** Twelve rows of three charts, taking turns: whatever the owner of the tables does to them, the first wrong row is named. */
class VerificationTest {

    private final TestLedger ledger = new TestLedger();
    private final Signed signed = new Signed(ledger);
    private final List<String> streams = List.of(newStream(), newStream(), newStream());

    @BeforeEach
    void twelveRows() {
        fill(ledger);
    }

    @Test
    void whatIsAsItWasRecordedIsWhole() {
        signed.sign();
        Verified verified = verify(CheckpointLog.EMPTY);
        assertThat(verified.rows()).isEqualTo(12);
        assertThat(verified.streams()).isEqualTo(3);
        assertThat(verified.checkpoints()).isEqualTo(1);
        assertThat(verified.uncovered()).isZero();
        assertThat(verification().stream(streams.get(1))).isEqualTo(4);
    }

    @Test
    void anEmptyLedgerIsWholeToo() {
        assertThat(new Verification(new TestLedger().as(Roles.READER))
                        .whole(CheckpointLog.EMPTY, null, row -> {})
                        .rows())
                .isZero();
    }

    @Test
    void whatNoCheckpointCoversIsCounted() {
        assertThat(verify(CheckpointLog.EMPTY).uncovered()).isEqualTo(12);
        signed.sign();
        append(ledger, streams.get(0), 4);
        assertThat(verify(CheckpointLog.EMPTY).uncovered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = payload || ' '",
                "recording = '{}'",
                "name = 'ImpactStates'",
                "revision = 2",
                "entry_id = gen_random_uuid()",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "row_hash = sha256('another')"
            })
    void aRowInWhichOneThingWasChangedIsNamed(String change) throws SQLException {
        tamper("update entry set " + change + " where global_index = 5");
        broken().withMessage("row 5: position 1 of " + streams.get(1)
                + " is not what was recorded: its content does not have its hash");
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> verification().stream(streams.get(1)))
                .withMessageStartingWith("position 1 of " + streams.get(1));
        assertThat(verification().stream(streams.get(0))).isEqualTo(4);
    }

    @Test
    void aHashOfTheLedgerThatWasChangedIsNamed() throws SQLException {
        tamper("update entry set ledger_hash = sha256('another') where global_index = 5");
        broken().withMessage("row 5: its hash of the ledger does not follow from the row before");
    }

    @Test
    void aRowThatWasRemovedIsNamed() throws SQLException {
        tamper("delete from entry where global_index = 5");
        broken().withMessage("row 5 is missing: the next one there is row 6");
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> verification().stream(streams.get(1)))
                .withMessage("position 1 of " + streams.get(1) + " is missing");
    }

    @Test
    void theFirstRowToBeRemovedIsNamed() throws SQLException {
        tamper("delete from entry where global_index = 1");
        broken().withMessage("row 1 is missing: the next one there is row 2");
    }

    @Test
    void ofTwoRowsThatWereSwappedTheFirstIsNamed() throws SQLException {
        tamper("update entry set global_index = 10 - global_index + 1000 where global_index in (4, 6);"
                + "update entry set global_index = global_index - 1000 where global_index > 1000");
        broken().withMessageStartingWith("row 4: ");
    }

    @Test
    void ofTwoRowsWhoseContentWasSwappedTheFirstIsNamed() throws SQLException {
        tamper("update entry set payload = case global_index when 4 then '{\"a\":1}' else '{\"b\":2}' end"
                + " where global_index in (4, 7)");
        broken().withMessageStartingWith("row 4: ");
    }

    @Test
    void aRowThatWasAddedByHandIsNamed() throws SQLException {
        Sql.run(ledger.as(Roles.WRITER), insert(13, 4));
        broken().withMessageStartingWith("row 13: position 4 of " + streams.get(0) + " is not what was recorded");
    }

    @Test
    void aRowThatWasPutInBetweenIsNamed() throws SQLException {
        tamper("alter table entry drop constraint entry_global_index;" + insert(5, 4));
        broken().withMessageMatching("row 5( is there twice.*|: .*)");
    }

    @Test
    void aRowInFrontOfTheFirstIsNamed() throws SQLException {
        tamper("alter table entry drop constraint entry_starts_at_one;" + insert(0, 4));
        broken().withMessage("row 0 is there twice, or stands before the first one");
    }

    @Test
    void aTailThatWasCutOffIsToldByACheckpointAndByNothingElse() throws SQLException {
        tamper("delete from entry where global_index > 8");
        assertThat(verify(CheckpointLog.EMPTY).rows()).isEqualTo(8);

        TestLedger other = new TestLedger();
        fill(other);
        new Signed(other).sign();
        Tampering.with(other.as(Roles.OWNER), "delete from entry where global_index > 8");
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> new Verification(other.as(Roles.READER)).whole(CheckpointLog.EMPTY, null, row -> {}))
                .withMessageStartingWith("the ledger ends at row 8, but row 12 was signed on ");
    }

    @Test
    void whereTheCheckpointsWereCutOffAsWellThoseKeptElsewhereTell() throws SQLException {
        CheckpointLog elsewhere = signed.sign();
        tamper("delete from entry where global_index > 8; delete from checkpoint");
        assertThat(verify(CheckpointLog.EMPTY).rows()).isEqualTo(8);
        broken(elsewhere).withMessageStartingWith("the ledger ends at row 8, but row 12 was signed");
    }

    @Test
    void aLedgerThatWasMadeAnewWithAllItsHashesIsNotWhatWasSigned() {
        append(ledger, streams.get(0), 4);
        CheckpointLog elsewhere = signed.sign();
        TestLedger anew = new TestLedger();
        fill(anew);
        append(anew, streams.get(0), 4);
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> new Verification(anew.as(Roles.READER))
                        .whole(elsewhere, signed.key().verifying(), row -> {}))
                .withMessageStartingWith("the ledger is not what was signed at row 13 on ");
    }

    @Test
    void whatWasChangedIsBetweenTheLastCheckpointThatAgreesAndTheFirstThatDoesNot() throws SQLException {
        signed.sign();
        append(ledger, streams.get(0), 4);
        append(ledger, streams.get(0), 5);
        CheckpointLog elsewhere = signed.sign();
        tamper("delete from entry where global_index > 12");
        append(ledger, streams.get(2), 4);
        append(ledger, streams.get(2), 5);
        broken(elsewhere).withMessageContaining("something between row 13 and it was changed");
    }

    @Test
    void aCheckpointOfSomebodyElseIsNone() throws SQLException {
        CheckpointLog elsewhere = signed.sign();
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() ->
                        verification().whole(elsewhere, SigningKey.generate().verifying(), row -> {}))
                .withMessageContaining("which is not the signer of that time");
        tamper("update checkpoint set made_at = made_at - interval '1 day'");
        broken().withMessageContaining("does not bear the signature of");
    }

    @Test
    void progressIsToldRowByRow() {
        long[] told = {0};
        verification().whole(CheckpointLog.EMPTY, null, row -> told[0]++);
        assertThat(told[0]).isEqualTo(verification().rows()).isEqualTo(12);
    }

    private void fill(TestLedger target) {
        try (Appender appender = target.appender()) {
            for (int position = 0; position < 4; position++) {
                for (String stream : streams) {
                    appender.append(List.of(row(stream, position)));
                }
            }
        }
    }

    private static void append(TestLedger target, String stream, long position) {
        try (Appender appender = target.appender()) {
            appender.append(List.of(row(stream, position)));
        }
    }

    private String insert(long globalIndex, long position) {
        return "insert into entry select %d, '%s', %d, gen_random_uuid(), 'ImpactStated', 1, '{}', '{}', now(), row_hash, ledger_hash from entry where global_index = 12"
                .formatted(globalIndex, streams.get(0), position);
    }

    private void tamper(String statement) throws SQLException {
        Tampering.with(ledger.as(Roles.OWNER), statement);
    }

    private Verification verification() {
        return new Verification(ledger.as(Roles.READER));
    }

    private Verified verify(CheckpointLog elsewhere) {
        return verification().whole(elsewhere, null, row -> {});
    }

    private ThrowableAssertAlternative<BrokenChain> broken() {
        return broken(CheckpointLog.EMPTY);
    }

    private ThrowableAssertAlternative<BrokenChain> broken(CheckpointLog elsewhere) {
        return assertThatExceptionOfType(BrokenChain.class).isThrownBy(() -> verify(elsewhere));
    }
}
