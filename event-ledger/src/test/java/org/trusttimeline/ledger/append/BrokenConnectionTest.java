package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;

class BrokenConnectionTest {

    private static final long SEED = 20260301;

    private final TestLedger ledger = new TestLedger();
    private final String stream = newStream();

    @Test
    void whatWasCommittedBeforeTheCutIsAcknowledgedAfterALookAndNotWrittenTwice() {
        CutWay way = new CutWay(ledger.as(Roles.WRITER), CutWay.When.AFTER_THE_COMMIT, 1);
        try (Appender appender = appender(way)) {
            Appended appended =
                    appender.append(List.of(row(stream, 0), row(stream, 1))).getLast();
            assertThat(way.cutsLeft()).isZero();
            assertThat(ledger.reader().after(0, 10))
                    .extracting(LedgerRow::position)
                    .containsExactly(0L, 1L);
            assertThat(ledger.reader().after(1, 1).getFirst().globalIndex()).isEqualTo(appended.globalIndex());
            assertThat(ledger.reader().after(1, 1).getFirst().recordedAt()).isEqualTo(appended.recordedAt());
        }
    }

    @Test
    void whatWasNotCommittedBeforeTheCutIsWrittenAfterALook() {
        CutWay way = new CutWay(ledger.as(Roles.WRITER), CutWay.When.BEFORE_THE_COMMIT, 2);
        try (Appender appender = appender(way)) {
            assertThat(appender.append(List.of(row(stream, 0)))).hasSize(1);
            assertThat(way.cutsLeft()).isZero();
            assertThat(ledger.reader().head()).isEqualTo(1);
        }
    }

    @Test
    void onlyTheVeryRowsOfferedAreTakenForOnesOwnAfterACut() throws Exception {
        NewRow own = row(stream, 0);
        NewRow unknown = row(stream, 1);
        NewRow anothersWords = row(stream, 0, own.entryId(), "{\"said\":\"another thing\"}");
        try (Appender appender = ledger.appender();
                Connection connection = ledger.as(Roles.WRITER).getConnection()) {
            List<Appended> appended = appender.append(List.of(own));
            assertThat(new EntryTable(connection).storedUnderIdsOf(List.of(own, unknown, anothersWords)))
                    .isEqualTo(Map.of(own, appended.getFirst()));
        }
    }

    @Test
    void nobodyWaitsForeverWhereTheWayIsStalledAndAllGoesOnAfterwards() throws Exception {
        StalledWay way = new StalledWay(ledger.as(Roles.WRITER));
        try (Appender appender = new Appender(way, new Wakeup(), Clock.systemUTC(), Durability.NOT_CHECKED)) {
            killConnections();
            Callers callers = new Callers();
            FutureTask<List<Appended>> first = callers.call(() -> appender.append(List.of(row(stream, 0))));
            FutureTask<List<Appended>> second = callers.call(() -> appender.append(List.of(row(newStream(), 0))));
            assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(LedgerUnavailable.class);
            assertThatThrownBy(() -> second.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(LedgerUnavailable.class);
            way.open();
            assertThat(appender.append(List.of(row(newStream(), 0)))).hasSize(1);
        }
    }

    @Test
    void whoeverQueuedBehindALostConnectionIsToldWithoutAnotherAttempt() throws Exception {
        LockedWay way = new LockedWay(ledger.as(Roles.WRITER));
        try (Appender appender = new Appender(way, new Wakeup(), Clock.systemUTC(), Durability.NOT_CHECKED)) {
            way.refuse();
            killConnections();
            assertThatThrownBy(() -> appender.append(List.of(row(newStream(), 0))))
                    .isInstanceOf(LedgerUnavailable.class);
            way.holdUp();
            Callers callers = new Callers();
            List<FutureTask<List<Appended>>> appends = new ArrayList<>();
            appends.add(callers.call(() -> appender.append(List.of(row(newStream(), 0)))));
            way.awaitHeldUp();
            for (int i = 0; i < 10; i++) {
                appends.add(callers.call(() -> appender.append(List.of(row(newStream(), 0)))));
            }
            callers.awaitAllWaiting();
            int attempts = way.attempts();
            way.refuse();
            for (FutureTask<List<Appended>> append : appends) {
                assertThatThrownBy(append::get)
                        .hasCauseInstanceOf(LedgerUnavailable.class)
                        .hasMessageContaining("connection to the ledger was lost");
            }
            assertThat(way.attempts()).isEqualTo(attempts);
        }
    }

    @Test
    void connectionsKilledUnderLoadCostNoAcknowledgedRowAndDoubleNone() throws Exception {
        try (Appender appender = ledger.appender()) {
            Callers callers = new Callers();
            List<FutureTask<List<Appended>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(callers.call(() -> appendUntilAcknowledged(appender, newStream(), 150)));
            }
            int kills = killUntilDone(tasks);
            List<Long> acknowledged = new ArrayList<>();
            for (FutureTask<List<Appended>> task : tasks) {
                task.get().forEach(appended -> acknowledged.add(appended.globalIndex()));
            }
            Long[] gapless = LongStream.rangeClosed(1, 16 * 150).boxed().toArray(Long[]::new);
            assertThat(kills).isPositive();
            assertThat(ledger.reader().allAfter(0).map(LedgerRow::globalIndex)).containsExactly(gapless);
            assertThat(acknowledged).containsExactlyInAnyOrder(gapless);
        }
    }

    private Appender appender(CutWay way) {
        return new Appender(way, new Wakeup(), Clock.systemUTC(), Durability.NOT_CHECKED);
    }

    private int killUntilDone(List<FutureTask<List<Appended>>> tasks) throws Exception {
        Random random = new Random(SEED);
        int kills = 0;
        while (!tasks.stream().allMatch(FutureTask::isDone)) {
            kills += killConnections();
            Thread.sleep(random.nextInt(5, 60));
        }
        return kills;
    }

    private int killConnections() throws SQLException {
        return Sql.column(
                        ledger.admin(),
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + Roles.WRITER
                                + "' and datname = current_database()")
                .size();
    }

    /** As a command does: again with the same entry id until the ledger has an answer. */
    private List<Appended> appendUntilAcknowledged(Appender appender, String target, int count) {
        List<Appended> acknowledged = new ArrayList<>();
        for (int position = 0; position < count; position++) {
            acknowledged.add(appendUntilAcknowledged(appender, row(target, position)));
        }
        return acknowledged;
    }

    private Appended appendUntilAcknowledged(Appender appender, NewRow row) {
        while (true) {
            try {
                return appender.append(List.of(row)).getFirst();
            } catch (LedgerUnavailable again) {
                Thread.onSpinWait();
            } catch (EntryIdTaken storedBefore) {
                LedgerRow stored =
                        ledger.reader().entry(row.stream(), row.entryId()).orElseThrow();
                return new Appended(stored.globalIndex(), stored.recordedAt());
            }
        }
    }
}
