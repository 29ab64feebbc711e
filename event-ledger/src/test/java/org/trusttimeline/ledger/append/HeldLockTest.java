package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.schema.Roles;

/** Somebody else holds the lock: a process that hangs, or an administrator. */
class HeldLockTest {

    private static final Duration PROMISED = Duration.ofSeconds(5);

    private final TestLedger ledger = new TestLedger();
    private final Appender appender = ledger.appender();

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void everybodyIsToldInTimeWhoeverQueuesBehindAsWellAndAllGoesOnAfterwards() throws Exception {
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            Callers callers = new Callers();
            List<FutureTask<Duration>> waits = new ArrayList<>();
            waits.add(callers.call(this::timeToRefusal));
            lock.awaitSomebodyWaiting();
            for (int i = 0; i < 600; i++) {
                waits.add(callers.call(this::timeToRefusal));
            }
            for (FutureTask<Duration> wait : waits) {
                assertThat(wait.get()).isLessThan(PROMISED);
            }
            assertThat(ledger.reader().head()).isZero();
        }
        assertThat(appender.append(List.of(row(newStream(), 0)))).hasSize(1);
    }

    @Test
    void whoeverQueuesBehindDoesNotWaitForTheLockAgain() throws Exception {
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            Callers callers = new Callers();
            FutureTask<Duration> first = callers.call(this::timeToRefusal);
            lock.awaitSomebodyWaiting();
            List<FutureTask<Duration>> tenBatches = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                tenBatches.add(callers.call(() -> timeToRefusal(rows(newStream(), 300))));
            }
            assertThat(first.get()).isLessThan(PROMISED);
            for (FutureTask<Duration> wait : tenBatches) {
                assertThat(wait.get()).isLessThan(Duration.ofSeconds(3));
            }
        }
    }

    @Test
    void whileItIsHeldTheNextOnesAreToldSooner() throws Exception {
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            assertThat(timeToRefusal()).isBetween(Duration.ofMillis(1_900), PROMISED);
            assertThat(timeToRefusal()).isLessThan(Duration.ofMillis(1_500));
            lock.release();
            assertThat(appender.append(List.of(row(newStream(), 0)))).hasSize(1);
        }
        try (HeldLock again = new HeldLock(ledger.admin())) {
            assertThat(timeToRefusal()).isBetween(Duration.ofMillis(1_900), PROMISED);
            again.release();
        }
    }

    @Test
    void whatWasRefusedIsNotWrittenLater() throws Exception {
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            timeToRefusal();
            lock.release();
        }
        appender.append(List.of(row(newStream(), 0)));
        assertThat(ledger.reader().head()).isEqualTo(1);
    }

    @Test
    void aProcessThatStopsUnderTheLockIsEndedByTheServer() throws Exception {
        AppendSession stopped = new AppendSession(ledger.as(Roles.WRITER), Durability.NOT_CHECKED);
        new EntryTable(stopped.connection()).lockAndRead(List.of(row(newStream(), 0)), false);
        assertThat(Sql.value(ledger.admin(), "select count(*) from pg_locks where locktype = 'advisory'"))
                .isEqualTo("1");
        long since = System.nanoTime();
        List<Appended> appended = List.of();
        while (appended.isEmpty()) {
            appended = tryToAppend();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(8));
        stopped.recoverFrom(new SQLException("the server has ended it", "57P05"));
    }

    private List<Appended> tryToAppend() {
        try {
            return appender.append(List.of(row(newStream(), 0)));
        } catch (LedgerUnavailable stillHeld) {
            return List.of();
        }
    }

    private Duration timeToRefusal() {
        return timeToRefusal(rows(newStream(), 1));
    }

    private Duration timeToRefusal(List<NewRow> rows) {
        long since = System.nanoTime();
        try {
            appender.append(rows);
            throw new AssertionError("appended although somebody else holds the lock");
        } catch (LedgerUnavailable refused) {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    private static List<NewRow> rows(String stream, int count) {
        return LongStream.range(0, count)
                .mapToObj(position -> row(stream, position))
                .toList();
    }
}
