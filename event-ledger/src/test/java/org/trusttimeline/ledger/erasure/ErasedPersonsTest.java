package org.trusttimeline.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.erasure.Erasures.ErasureFailed;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

class ErasedPersonsTest {

    private static final String ANN = "partner:0190a5e4-0000-7000-8000-00000000000a";
    private static final Duration FELT_WITHIN = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    private final TestLedger ledger = TestLedger.withKeysOfItsOwn();
    private final Switchable reader = new Switchable(ledger.as(Roles.READER));

    @BeforeEach
    void annHasSpoken() throws IOException {
        MasterKey master = MasterKey.createFile(directory.resolve("master.key"));
        new SealedTexts(new PersonKeys(ledger.keysAs(Roles.KEYS_USER), master))
                .seal(ANN, new SealContext("joint:x", UUID.randomUUID(), "statement.narrative"), "words");
    }

    @Test
    void anErasureIsFeltWithinFiveSecondsAndATokenIssuedAfterItIsGood() throws Exception {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (ErasedPersons erased = new ErasedPersons(reader)) {
            assertThat(erased.wasErasedSince(ANN, before)).isFalse();
            erase();
            assertThat(comes(() -> erased.wasErasedSince(ANN, before))).isTrue();
            assertThat(erased.wasErasedSince(ANN, Instant.now().plusSeconds(1))).isFalse();
            assertThat(erased.wasErasedSince("partner:another", before)).isFalse();
        }
    }

    @Test
    void whileTheLedgerIsAwayWhatWasKnownHoldsAndHealthSaysSo() throws Exception {
        erase();
        try (ErasedPersons erased = new ErasedPersons(reader)) {
            Loop loop = erased.loops().getFirst();
            reader.isAway = true;
            assertThat(comes(() -> loop.status().state() == Loop.State.FAILING)).isTrue();
            assertThat(erased.wasErasedSince(ANN, Instant.EPOCH)).isTrue();
            reader.isAway = false;
            assertThat(comes(() -> loop.status().state() == Loop.State.RUNNING)).isTrue();
        }
    }

    @Test
    void withoutTheLedgerNobodyStarts() {
        reader.isAway = true;
        assertThatExceptionOfType(ErasureFailed.class).isThrownBy(() -> new ErasedPersons(reader));
    }

    private void erase() {
        new Erasures(ledger.as(Roles.OWNER), ledger.keysAs(Roles.KEYS_OWNER), Offsite.NONE, Clock.systemUTC())
                .erase(ANN, "GDPR 17(1)(b)");
    }

    private static boolean comes(BooleanSupplier what) throws InterruptedException {
        long deadline = System.nanoTime() + FELT_WITHIN.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /** A way in that can be closed. */
    private static final class Switchable implements DataSource {

        private final DataSource way;
        private volatile boolean isAway;

        private Switchable(DataSource way) {
            this.way = way;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (isAway) {
                throw new SQLException("away");
            }
            return way.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return way.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            way.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            way.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return way.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return way.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return way.isWrapperFor(type);
        }
    }
}
