package org.trusttimeline.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.HeldLock;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * A writer's transaction stays open after it has taken its place in the order; another commits; a reader passes; the
 * first one commits. Axon's own engine orders by a sequence and forgets the gap: the first writer's event is never
 * delivered (AxonFramework #4829). Here nobody can pass. No test waits for time to go by: the clock is set.
 */
class StockEngineLosesWhatOursKeepsTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration GAP_TIMEOUT = Duration.ofSeconds(60);

    @BeforeEach
    void theClockStands() {
        clockShows(START);
    }

    @AfterEach
    void theClockRunsAgain() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void stockLosesWhatCommitsAfterTheGapTimeout() throws Exception {
        try (StockStore stock = new StockStore(GAP_TIMEOUT)) {
            stock.appendHeldOpen("first writer");
            stock.append("second writer");
            clockShows(START.plus(GAP_TIMEOUT).plusSeconds(1));
            assertThat(stock.deliver()).containsExactly("second writer");
            stock.commitWhatIsHeldOpen();
            assertThat(stock.deliver()).isEmpty();
            assertThat(stock.scan()).hasSize(2);
        }
    }

    @Test
    void stockKeepsItOnlyWithinTheGapTimeout() throws Exception {
        try (StockStore stock = new StockStore(GAP_TIMEOUT)) {
            stock.appendHeldOpen("first writer");
            stock.append("second writer");
            clockShows(START.plus(GAP_TIMEOUT).minusSeconds(1));
            assertThat(stock.deliver()).containsExactly("second writer");
            stock.commitWhatIsHeldOpen();
            assertThat(stock.deliver()).containsExactly("first writer");
        }
    }

    @Test
    void stockLosesItAtOnceWhereTheOtherWritersClockIsSlow() throws Exception {
        try (StockStore stock = new StockStore(GAP_TIMEOUT)) {
            stock.appendHeldOpen("first writer");
            clockShows(START.minusSeconds(90));
            stock.append("second writer");
            clockShows(START);
            assertThat(stock.deliver()).containsExactly("second writer");
            stock.commitWhatIsHeldOpen();
            assertThat(stock.deliver()).isEmpty();
            assertThat(stock.scan()).hasSize(2);
        }
    }

    @Test
    void stockLosesWhatLiesMoreThanTenThousandPositionsBack() throws Exception {
        try (StockStore stock = new StockStore(GAP_TIMEOUT)) {
            stock.append("reader's first");
            assertThat(stock.deliver()).hasSize(1);
            stock.appendHeldOpen("first writer");
            stock.append(LongStream.range(0, 10_001).mapToObj(Long::toString).toArray(String[]::new));
            assertThat(stock.deliver()).hasSize(10_001);
            stock.commitWhatIsHeldOpen();
            assertThat(stock.deliver()).isEmpty();
            assertThat(stock.scan()).hasSize(10_003);
        }
    }

    @Test
    void oursLetsNobodyPassAndDeliversEverything() throws Exception {
        TestLedger ledger = new TestLedger();
        String stream = newStream();
        List<Long> projection = new ArrayList<>();
        try (Appender second = ledger.appender();
                Appender slow = ledger.appender(new Wakeup(), Clock.fixed(START.minusSeconds(90), ZoneOffset.UTC));
                LedgerMessageSource source = new LedgerMessageSource(ledger.reader(), new Wakeup());
                BlockingStream<TrackedEventMessage<?>> reader = source.openStream(null);
                HeldLock first = new HeldLock(ledger.admin())) {
            first.run("insert into entry select 1, '" + newStream()
                    + "', 0, gen_random_uuid(), 'ImpactStated', 1, '{}', '{}', now(), sha256('row'), sha256('ledger')");
            assertThatExceptionOfType(LedgerUnavailable.class)
                    .isThrownBy(() -> second.append(List.of(Events.row(stream, 0))));
            clockShows(START.plus(GAP_TIMEOUT).plusSeconds(1));
            deliver(reader, projection);
            assertThat(projection).isEmpty();

            first.release();
            second.append(List.of(Events.row(stream, 0)));
            slow.append(List.of(Events.row(stream, 1)));
            second.append(LongStream.range(2, 10_002)
                    .mapToObj(position -> Events.row(stream, position))
                    .toList());
            deliver(reader, projection);
        }
        assertThat(projection)
                .isEqualTo(LongStream.rangeClosed(1, 10_003).boxed().toList());
        assertThat(Sql.column(ledger.admin(), "select global_index from entry order by global_index"))
                .isEqualTo(projection.stream().map(String::valueOf).toList());
        assertThat(ledger.reader().allAfter(0).map(LedgerRow::recordedAt)).isSorted();
    }

    private static void deliver(BlockingStream<TrackedEventMessage<?>> reader, List<Long> projection)
            throws InterruptedException {
        while (reader.hasNextAvailable()) {
            projection.add(reader.nextAvailable().trackingToken().position().orElseThrow());
        }
    }

    private static void clockShows(Instant moment) {
        GenericEventMessage.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }
}
