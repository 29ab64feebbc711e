package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.AppendRefused.RowNotStorable;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.wakeup.Wakeup;

class AppenderTest {

    private final TestLedger ledger = new TestLedger();
    private final Appender appender = ledger.appender();
    private final String stream = newStream();

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void whatIsAcknowledgedStandsInTheLedgerAsItWasOffered() {
        NewRow row = row(stream, 0);
        Appended appended = appender.append(List.of(row)).getFirst();
        assertThat(ledger.reader().after(0, 10))
                .containsExactly(new LedgerRow(
                        appended.globalIndex(),
                        stream,
                        0,
                        row.entryId(),
                        row.name(),
                        row.revision(),
                        row.payload(),
                        row.recording(),
                        appended.recordedAt()));
        assertThat(appended.recordedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void globalIndexesStartAtOneAndHaveNoGapsAcrossRefusals() {
        appender.append(List.of(row(stream, 0), row(newStream(), 0)));
        assertThatExceptionOfType(PositionTaken.class).isThrownBy(() -> appender.append(List.of(row(stream, 0))));
        appender.append(List.of(row(stream, 1)));
        assertThat(ledger.reader().after(0, 10))
                .extracting(LedgerRow::globalIndex)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void onlyTheNextPositionIsTaken() {
        appender.append(List.of(row(stream, 0)));
        assertThatExceptionOfType(PositionTaken.class)
                .isThrownBy(() -> appender.append(List.of(row(stream, 2))))
                .satisfies(refused -> assertThat(refused.stream()).isEqualTo(stream))
                .satisfies(refused -> assertThat(refused.offered()).isEqualTo(2));
        assertThatExceptionOfType(PositionTaken.class).isThrownBy(() -> appender.append(List.of(row(newStream(), 1))));
    }

    @Test
    void anEntryIdIsTakenOnceInAStreamAndAgainInAnother() {
        UUID entryId = UUID.randomUUID();
        appender.append(List.of(row(stream, 0, entryId)));
        appender.append(List.of(row(newStream(), 0, entryId)));
        assertThatExceptionOfType(EntryIdTaken.class)
                .isThrownBy(() -> appender.append(List.of(row(stream, 1, entryId))))
                .satisfies(refused -> assertThat(refused.stream()).isEqualTo(stream))
                .satisfies(refused -> assertThat(refused.entryId()).isEqualTo(entryId));
    }

    @Test
    void aRepeatedAppendIsToldItsIdAndNotItsPosition() {
        NewRow row = row(stream, 0);
        appender.append(List.of(row));
        assertThatExceptionOfType(EntryIdTaken.class).isThrownBy(() -> appender.append(List.of(row)));
    }

    @Test
    void anAppendIsTakenWholeOrNotAtAll() {
        UUID twice = UUID.randomUUID();
        assertThatExceptionOfType(PositionTaken.class)
                .isThrownBy(() -> appender.append(List.of(row(newStream(), 0), row(stream, 1))));
        assertThatExceptionOfType(EntryIdTaken.class)
                .isThrownBy(() -> appender.append(List.of(row(stream, 0, twice), row(stream, 1, twice))));
        assertThat(ledger.reader().head()).isZero();
    }

    @Test
    void severalRowsOfSeveralStreamsGetTheirPlacesInTheOrderOffered() {
        String other = newStream();
        List<Appended> appended =
                appender.append(List.of(row(stream, 0), row(other, 0), row(stream, 1), row(other, 1)));
        assertThat(appended).extracting(Appended::globalIndex).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.reader().after(0, 10))
                .extracting(LedgerRow::stream)
                .containsExactly(stream, other, stream, other);
    }

    @Test
    void nothingIsNoAppend() {
        assertThatIllegalArgumentException().isThrownBy(() -> appender.append(List.of()));
    }

    @Test
    void sixtyFourCallersGetOneOrderWithoutGaps() throws Exception {
        Callers callers = new Callers();
        List<FutureTask<List<Long>>> tasks = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            tasks.add(callers.call(() -> appendTo(newStream(), 25)));
        }
        List<Long> acknowledged = new ArrayList<>();
        for (FutureTask<List<Long>> task : tasks) {
            List<Long> indexes = task.get();
            assertThat(indexes).isSorted();
            acknowledged.addAll(indexes);
        }
        Long[] gapless = LongStream.rangeClosed(1, 64 * 25).boxed().toArray(Long[]::new);
        assertThat(acknowledged).containsExactlyInAnyOrder(gapless);
        assertThat(ledger.reader().allAfter(0).map(LedgerRow::globalIndex)).containsExactly(gapless);
    }

    @Test
    void twoProcessesShareOneOrder() throws Exception {
        Callers callers = new Callers();
        try (Appender otherProcess = ledger.appender()) {
            List<FutureTask<List<Long>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Appender own = i % 2 == 0 ? appender : otherProcess;
                tasks.add(callers.call(() -> appendTo(own, newStream(), 25)));
            }
            for (FutureTask<List<Long>> task : tasks) {
                assertThat(task.get()).isSorted().hasSize(25);
            }
        }
        assertThat(ledger.reader().allAfter(0).map(LedgerRow::globalIndex))
                .containsExactly(LongStream.rangeClosed(1, 16 * 25).boxed().toArray(Long[]::new));
    }

    @Test
    void recordedMomentsStandStillWhereTheClockGoesBack() {
        Instant noon = Instant.parse("2026-03-01T12:00:00.123456Z");
        SettableClock clock = new SettableClock(noon);
        try (Appender wound = ledger.appender(new Wakeup(), clock)) {
            Instant first = wound.append(List.of(row(stream, 0))).getFirst().recordedAt();
            clock.set(noon.minusSeconds(90));
            Instant second = wound.append(List.of(row(stream, 1))).getFirst().recordedAt();
            clock.set(noon.plusSeconds(1));
            Instant third = wound.append(List.of(row(stream, 2))).getFirst().recordedAt();
            assertThat(first).isEqualTo("2026-03-01T12:00:00.123Z");
            assertThat(second).isEqualTo(first);
            assertThat(third).isEqualTo("2026-03-01T12:00:01.123Z");
        }
    }

    @Test
    void theRecordedMomentOfAnotherProcessIsNotGoneBackBehindEither() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        try (Appender ahead = ledger.appender(new Wakeup(), Clock.fixed(noon, ZoneOffset.UTC));
                Appender slow =
                        ledger.appender(new Wakeup(), Clock.fixed(noon.minus(Duration.ofMinutes(2)), ZoneOffset.UTC))) {
            ahead.append(List.of(row(stream, 0)));
            assertThat(slow.append(List.of(row(stream, 1))).getFirst().recordedAt())
                    .isEqualTo(noon);
        }
    }

    @Test
    void aRowWrittenWithoutTheLockIsStillAConflictAndNoFailure() throws Exception {
        Sql.run(
                ledger.admin(),
                "insert into entry values (7, '" + stream
                        + "', 0, gen_random_uuid(), 'ImpactStated', 1, '{}', '{}', now(), sha256('row'), sha256('ledger'))");
        assertThatExceptionOfType(PositionTaken.class).isThrownBy(() -> appender.append(List.of(row(stream, 0))));
        assertThat(appender.append(List.of(row(stream, 1))).getFirst().globalIndex())
                .isEqualTo(8);
    }

    @Test
    void aTextThatCannotBeWrittenIsNotStoredAsAnother() {
        assertThatExceptionOfType(RowNotStorable.class)
                .isThrownBy(() -> appender.append(
                        List.of(row(stream, 0, UUID.randomUUID(), "{\"said\":\"half a character: \ud83d\"}"))));
        assertThat(appender.append(List.of(row(stream, 0)))).hasSize(1);
    }

    private List<Long> appendTo(String target, int count) {
        return appendTo(appender, target, count);
    }

    private static List<Long> appendTo(Appender appender, String target, int count) {
        List<Long> indexes = new ArrayList<>();
        for (int position = 0; position < count; position++) {
            indexes.add(
                    appender.append(List.of(row(target, position))).getFirst().globalIndex());
        }
        return indexes;
    }
}
