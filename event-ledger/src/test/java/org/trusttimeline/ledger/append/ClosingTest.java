package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.Appender.Appended;

class ClosingTest {

    private final TestLedger ledger = new TestLedger();

    @Test
    void whatWasQueuedIsStillWrittenAndWhatComesLaterIsRefused() throws Exception {
        Appender appender = ledger.appender();
        Callers callers = new Callers();
        List<FutureTask<List<Appended>>> queued = new ArrayList<>();
        FutureTask<Boolean> closing;
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            queued.add(callers.call(() -> appender.append(List.of(row(newStream(), 0)))));
            lock.awaitSomebodyWaiting();
            for (int i = 0; i < 20; i++) {
                queued.add(callers.call(() -> appender.append(List.of(row(newStream(), 0)))));
            }
            callers.awaitAllWaiting();
            closing = callers.call(() -> {
                appender.close();
                return true;
            });
            callers.awaitAllWaiting();
            assertThatExceptionOfType(LedgerUnavailable.class)
                    .isThrownBy(() -> appender.append(List.of(row(newStream(), 0))));
            lock.release();
        }
        assertThat(closing.get()).isTrue();
        for (FutureTask<List<Appended>> append : queued) {
            assertThat(append.get()).hasSize(1);
        }
        assertThat(ledger.reader().head()).isEqualTo(21);
    }

    @Test
    void anInterruptedCallerIsToldAndStaysInterrupted() throws Exception {
        try (Appender appender = ledger.appender()) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(LedgerUnavailable.class)
                    .isThrownBy(() -> appender.append(List.of(row(newStream(), 0))));
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
