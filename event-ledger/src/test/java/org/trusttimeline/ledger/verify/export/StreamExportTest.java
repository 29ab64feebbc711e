package org.trusttimeline.ledger.verify.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.checkpoint.Signed;
import org.trusttimeline.ledger.checkpoint.SigningKey;
import org.trusttimeline.ledger.checkpoint.VerifyingKey;
import org.trusttimeline.ledger.schema.Roles;

/** An auditor has an export, the checkpoints that were kept elsewhere and a public key: no ledger, no database. */
class StreamExportTest {

    private final TestLedger ledger = new TestLedger();
    private final Signed signed = new Signed(ledger);
    private final String mine = newStream();
    private final String others = newStream();

    @BeforeEach
    void aStreamAmongOthersIsSigned() {
        append(others, 0);
        append(mine, 0);
        append(others, 1);
        append(mine, 1);
        append(others, 2);
        append(others, 3);
        signed.sign();
        append(others, 4);
        signed.sign();
    }

    @Test
    void anExportIsProvedByTheFirstCheckpointThatCoversIt() {
        ExportCheck.Checked checked = check(export(null));
        assertThat(checked.stream()).isEqualTo(mine);
        assertThat(checked.rows()).isEqualTo(2);
        assertThat(checked.checkpoint().position()).isEqualTo(6);
    }

    @Test
    void orByALaterOneThatTheAuditorHas() {
        assertThat(check(export(7L)).checkpoint().position()).isEqualTo(7);
    }

    @Test
    void theFirstStreamOfTheLedgerIsProvedAsWell() {
        String first = newStream();
        TestLedger fresh = new TestLedger();
        Signed its = new Signed(fresh);
        try (Appender appender = fresh.appender()) {
            appender.append(List.of(row(first, 0)));
        }
        CheckpointLog kept = its.sign();
        StringWriter out = new StringWriter();
        new StreamExport(fresh.as(Roles.READER)).write(first, null, out);
        assertThat(new ExportCheck(kept, its.key().verifying())
                        .check(out.toString().lines().iterator())
                        .rows())
                .isEqualTo(1);
    }

    @Test
    void itTellsNothingOfOtherStreamsButTheirHashes() {
        assertThat(String.join("\n", export(null))).contains(mine).doesNotContain(others);
    }

    @Test
    void whatNoCheckpointCoversYetIsNotProved() {
        append(mine, 2);
        StringWriter out = new StringWriter();
        assertThat(new StreamExport(ledger.as(Roles.READER)).write(mine, null, out))
                .isEmpty();
        broken(out.toString().lines().toList()).withMessageContaining("does not lead to a checkpoint");
        assertThat(new StreamExport(ledger.as(Roles.READER)).write("joint:nobody", null, out))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, something, nothing, position 0 of",
        "0, ImpactStated, ImpactStates, position 0 of",
        "0, clinician:test, clinician:best, position 0 of",
        "1, something, nothing, position 1 of",
        "1, joint:, clinical:, line 2 is of another stream",
        "2, before\":\", before\":\"00, line 3 is no line of an export",
        "2, globalIndex\":4, globalIndex\":5, leads to the checkpoint at row 7",
        "2, globalIndex\":4, globalIndex\":3, leads to the checkpoint at row 5"
    })
    void whatWasAlteredIsNamed(int line, String from, String to, String words) {
        List<String> lines = new ArrayList<>(export(null));
        String altered = lines.get(line).replace(from, to);
        assertThat(altered).isNotEqualTo(lines.get(line));
        lines.set(line, altered);
        brokenWhenOnlyTheFirstCheckpointIsKept(lines).withMessageContaining(words);
    }

    @Test
    void whatWasRemovedOrSwappedIsNamed() {
        List<String> lines = export(null);
        broken(List.of(lines.get(1), lines.get(2))).withMessageContaining("position 0 of " + mine + " is missing");
        broken(List.of(lines.get(1), lines.get(0), lines.get(2))).withMessageContaining("is missing");
        broken(List.of(lines.get(0), lines.get(2))).withMessageContaining("do not lead to what was signed");
        broken(List.of(lines.get(0), lines.get(1))).withMessageContaining("does not lead to a checkpoint");
        broken(List.of(lines.get(2))).withMessageContaining("no row");
        broken(List.of(lines.get(0), "nonsense")).withMessageContaining("line 2 is no line of an export");
    }

    @Test
    void aStreamMadeAnewWithAllItsHashesDoesNotLeadToTheCheckpoint() {
        TestLedger anew = new TestLedger();
        Signed its = new Signed(anew);
        try (Appender appender = anew.appender()) {
            for (int position = 0; position < 2; position++) {
                appender.append(List.of(row(mine, position, UUID.randomUUID(), "{\"said\":\"another\"}")));
            }
        }
        its.sign();
        StringWriter out = new StringWriter();
        new StreamExport(anew.as(Roles.READER)).write(mine, null, out);
        List<String> forged = new ArrayList<>(out.toString().lines().toList());
        forged.set(2, export(null).get(2));
        broken(forged).withMessageContaining("do not lead to what was signed at row 6");
    }

    @Test
    void checkpointsOfAnotherKeyProveNothing() {
        List<String> lines = export(null);
        VerifyingKey stranger = SigningKey.generate().verifying();
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> new ExportCheck(kept(), stranger).check(lines.iterator()))
                .withMessageContaining("not the signer of that time");
    }

    @Test
    void whoTrustsTheFirstKeyTrustsItsSuccessor() {
        VerifyingKey first = signed.key().verifying();
        signed.succeedBy(SigningKey.generate());
        append(mine, 2);
        signed.sign();
        List<String> lines = export(null);
        assertThat(new ExportCheck(kept(), first).check(lines.iterator()).rows())
                .isEqualTo(3);
    }

    @Test
    void whoTrustsOnlyTheSuccessorIsToldThatTheCheckpointIsOlder() {
        List<String> lines = export(null);
        signed.succeedBy(SigningKey.generate());
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> new ExportCheck(kept(), signed.key().verifying()).check(lines.iterator()))
                .withMessageContaining("older than the key that is trusted");
    }

    private void append(String stream, long position) {
        try (Appender appender = ledger.appender()) {
            appender.append(List.of(row(stream, position)));
        }
    }

    private List<String> export(@Nullable Long checkpoint) {
        StringWriter out = new StringWriter();
        assertThat(new StreamExport(ledger.as(Roles.READER)).write(mine, checkpoint, out))
                .isPresent();
        return out.toString().lines().toList();
    }

    /** As they come back from where they were kept. */
    private CheckpointLog kept() {
        CheckpointLog log = signed.store().log();
        return CheckpointLog.of(Stream.concat(
                        log.successions().stream().map(CheckpointLog::line),
                        log.checkpoints().stream().map(CheckpointLog::line))
                .toList());
    }

    private ExportCheck.Checked check(List<String> lines) {
        return new ExportCheck(kept(), signed.key().verifying()).check(lines.iterator());
    }

    private ThrowableAssertAlternative<BrokenChain> broken(List<String> lines) {
        return assertThatExceptionOfType(BrokenChain.class).isThrownBy(() -> check(lines));
    }

    private ThrowableAssertAlternative<BrokenChain> brokenWhenOnlyTheFirstCheckpointIsKept(List<String> lines) {
        CheckpointLog all = kept();
        CheckpointLog one = new CheckpointLog(all.checkpoints().subList(0, 1), all.successions());
        return assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> new ExportCheck(one, signed.key().verifying()).check(lines.iterator()));
    }
}
