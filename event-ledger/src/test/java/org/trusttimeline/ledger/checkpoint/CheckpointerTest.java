package org.trusttimeline.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.Tampering;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.schema.Roles;

/** Nobody waits for the pace here: a checkpointer signs once more when it is closed, and is told to by that. */
class CheckpointerTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final TestLedger ledger = new TestLedger();
    private final Signed signed = new Signed(ledger);
    private final Elsewhere elsewhere = new Elsewhere();

    @Test
    void whatIsSignedIsKeptElsewhereOnceAndInOrder() {
        for (int run = 1; run <= 3; run++) {
            append();
            checkpointer(NEVER).close();
        }
        checkpointer(NEVER).close();
        CheckpointLog kept = CheckpointLog.of(elsewhere.lines);
        assertThat(elsewhere.lines).hasSize(4);
        assertThat(kept).isEqualTo(signed.store().log());
        assertThat(kept.checkpoints()).extracting(Checkpoint::position).containsExactly(1L, 2L, 3L);
    }

    @Test
    void itSignsAgainAndAgainAtItsPace() throws InterruptedException {
        try (Checkpointer checkpointer = checkpointer(Duration.ofMillis(5))) {
            append();
            await(() -> signed.store().log().checkpoints().size() == 1);
            append();
            await(() -> signed.store().log().checkpoints().size() == 2);
            assertThat(checkpointer).isNotNull();
        }
    }

    @Test
    void whatCouldNotBeKeptIsKeptLater() throws InterruptedException {
        elsewhere.unavailable = true;
        append();
        try (Checkpointer checkpointer = checkpointer(Duration.ofMillis(5))) {
            await(() -> elsewhere.refused);
            elsewhere.unavailable = false;
            await(() -> elsewhere.lines.size() == 2);
            elsewhere.unavailable = true;
            append();
            await(() -> signed.store().log().checkpoints().size() == 2);
            assertThat(elsewhere.lines).hasSize(2);
            elsewhere.unavailable = false;
            await(() -> elsewhere.lines.size() == 3);
            assertThat(checkpointer).isNotNull();
        }
        assertThat(CheckpointLog.of(elsewhere.lines)).isEqualTo(signed.store().log());
    }

    @Test
    void aLedgerThatWasRestoredFromBeforeItsLastCheckpointIsNotSignedAsIfNothingHadBeen() throws Exception {
        append();
        append();
        checkpointer(NEVER).close();
        Tampering.with(
                ledger.as(Roles.OWNER),
                "delete from entry where global_index > 1; delete from checkpoint where position > 1");
        append();
        append();
        checkpointer(NEVER).close();
        assertThat(signed.store().log().checkpoints()).isEmpty();
        assertThat(elsewhere.lines).hasSize(2);
    }

    private Checkpointer checkpointer(Duration pace) {
        return new Checkpointer(
                signed.signing(), signed.store(), new LedgerScan(ledger.as(Roles.READER)), elsewhere, pace);
    }

    private void append() {
        try (Appender appender = ledger.appender()) {
            appender.append(List.of(row(newStream(), 0)));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happened").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private static final class Elsewhere implements Offsite {

        private final List<String> lines = new ArrayList<>();
        private volatile boolean unavailable;
        private volatile boolean refused;

        @Override
        public synchronized void keep(Kind kind, String line) {
            requireAvailable();
            lines.add(line);
        }

        @Override
        public synchronized List<String> kept(Kind kind) {
            requireAvailable();
            return List.copyOf(lines);
        }

        private void requireAvailable() {
            if (unavailable) {
                refused = true;
                throw new OffsiteUnavailable("it does not answer, on purpose", new IOException());
            }
        }
    }
}
