package org.trusttimeline.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.json.UnreadableEvent;
import org.trusttimeline.ledger.Rows;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;

class LedgerMessageSourceTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final TestLedger ledger = new TestLedger();
    private final Wakeup wakeup = new Wakeup();
    private final Appender appender = ledger.appender(wakeup);
    private final LedgerMessageSource source = new LedgerMessageSource(ledger.reader(), wakeup, NEVER);
    private final BlockingQueue<Boolean> calls = new ArrayBlockingQueue<>(1_000);
    private final String stream = newStream();

    @AfterEach
    void close() {
        source.close();
        appender.close();
    }

    @Test
    void aStreamGivesEverythingAfterItsTokenInOrder() throws InterruptedException {
        append(LongStream.range(0, 1_200).toArray());
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(new GlobalSequenceTrackingToken(7))) {
            assertThat(positionsIn(tracked))
                    .isEqualTo(LongStream.rangeClosed(8, 1_200).boxed().toList());
            assertThat(tracked.hasNextAvailable()).isFalse();
            append(1_200);
            assertThat(positionsIn(tracked)).containsExactly(1_201L);
        }
    }

    @Test
    void aGlanceDoesNotMoveTheStream() throws InterruptedException {
        append(0, 1);
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(null)) {
            assertThat(tracked.peek().map(TrackedEventMessage::trackingToken)).contains(token(1));
            assertThat(tracked.peek().map(TrackedEventMessage::trackingToken)).contains(token(1));
            assertThat(tracked.nextAvailable().trackingToken()).isEqualTo(token(1));
            assertThat(tracked.nextAvailable().trackingToken()).isEqualTo(token(2));
            assertThat(tracked.peek()).isEmpty();
        }
    }

    @Test
    void aCommitOfThisProcessCallsAtOnce() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(null)) {
            assertThat(tracked.setOnAvailableCallback(() -> calls.add(tracked.hasNextAvailable())))
                    .isTrue();
            assertThat(calls.poll(1, TimeUnit.SECONDS)).isFalse();
            append(0);
            assertThat(calls.poll(1, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aCommitOfAnotherProcessCallsWithinThePaceOfTheSafetyPoll() throws InterruptedException {
        try (LedgerMessageSource polling = new LedgerMessageSource(ledger.reader(), new Wakeup(), OFTEN);
                BlockingStream<TrackedEventMessage<?>> tracked = polling.openStream(null)) {
            tracked.setOnAvailableCallback(() -> calls.add(tracked.hasNextAvailable()));
            assertThat(calls.poll(1, TimeUnit.SECONDS)).isFalse();
            assertThat(calls.poll(5 * OFTEN.toMillis(), TimeUnit.MILLISECONDS)).isNull();
            append(0);
            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aReaderThatWaitsIsWoken() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(null)) {
            FutureTask<TrackingToken> waiting =
                    new FutureTask<>(() -> tracked.nextAvailable().trackingToken());
            Thread reader = Thread.ofPlatform().start(waiting);
            while (reader.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
            append(0);
            assertThat(waiting.get(5, TimeUnit.SECONDS)).isEqualTo(token(1));
        }
    }

    @Test
    void aCommitBetweenALookAndTheWaitIsNotSleptThrough() throws Exception {
        AfterALook way = new AfterALook(ledger.as(Roles.READER));
        try (LedgerMessageSource looking = new LedgerMessageSource(new LedgerReader(way), wakeup, NEVER);
                BlockingStream<TrackedEventMessage<?>> tracked = looking.openStream(null)) {
            wakeup.onSignal(() -> calls.add(true));
            way.once(this::appendAndAwaitTheRing);
            FutureTask<Boolean> waiting = new FutureTask<>(() -> tracked.hasNextAvailable(1, TimeUnit.HOURS));
            Thread.ofPlatform().start(waiting);
            assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void waitingHasAnEnd() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(null)) {
            assertThat(tracked.hasNextAvailable(20, TimeUnit.MILLISECONDS)).isFalse();
            append(0);
            assertThat(tracked.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    @Test
    void aClosedStreamIsCalledNoMoreAndWakesWhoeverWaits() throws Exception {
        BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(null);
        FutureTask<TrackedEventMessage<?>> waiting = new FutureTask<>(tracked::nextAvailable);
        Thread.ofPlatform().start(waiting);
        tracked.close();
        assertThatThrownBy(() -> waiting.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
        tracked.setOnAvailableCallback(() -> calls.add(true));
        calls.clear();
        append(0);
        assertThat(calls).isEmpty();
        assertThat(tracked.hasNextAvailable()).isFalse();
    }

    @Test
    void aCallbackThatFailsStopsNeitherTheAppenderNorTheSafetyPoll() throws InterruptedException {
        try (LedgerMessageSource polling = new LedgerMessageSource(ledger.reader(), new Wakeup(), OFTEN);
                BlockingStream<TrackedEventMessage<?>> failing = polling.openStream(null)) {
            List<Boolean> calledBefore = new ArrayList<>();
            failing.setOnAvailableCallback(() -> {
                calls.add(true);
                if (!calledBefore.isEmpty()) {
                    throw new IllegalStateException("a callback that fails, on purpose");
                }
                calledBefore.add(true);
            });
            calls.clear();
            append(0);
            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aLedgerThatDoesNotAnswerIsMetByTheReaderItself() throws InterruptedException {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:1/nothing");
        try (LedgerMessageSource broken = new LedgerMessageSource(new LedgerReader(nobody), new Wakeup(), OFTEN);
                BlockingStream<TrackedEventMessage<?>> tracked = broken.openStream(null)) {
            tracked.setOnAvailableCallback(() -> calls.add(true));
            calls.clear();
            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
            assertThatExceptionOfType(LedgerUnreadable.class).isThrownBy(tracked::peek);
        }
    }

    @Test
    void aRowThatCannotBeReadFailsWhoeverHandlesItAndNotTheStream() throws InterruptedException {
        NewRow unknown = new NewRow(stream, 2, UUID.randomUUID(), "NeverHeardOf", 1, "{}", "{}");
        appender.append(List.of(Rows.row(stream, 0), Events.row(stream, 1), unknown));
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(null)) {
            TrackedEventMessage<?> corrupt = tracked.nextAvailable();
            assertThat(corrupt.getPayloadType()).isEqualTo(ImpactStated.class);
            assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(corrupt::getPayload);
            TrackedEventMessage<?> readable = tracked.nextAvailable();
            assertThat(EntryMessages.storedRow(readable).entry().position()).isEqualTo(1);
            TrackedEventMessage<?> unheardOf = tracked.nextAvailable();
            assertThat(unheardOf.getPayloadType()).isEqualTo(ChartEvent.class);
            assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(unheardOf::getPayload);
        }
    }

    @Test
    void tokensArePositions() {
        Instant before = Instant.now().minusSeconds(60);
        assertThat(source.createHeadToken()).isEqualTo(token(0)).isEqualTo(source.createTailToken());
        append(0, 1);
        assertThat(source.createHeadToken()).isEqualTo(token(2));
        assertThat(source.createTokenAt(before)).isEqualTo(token(0));
        assertThat(source.createTokenAt(Instant.now().plusSeconds(60))).isEqualTo(token(2));
    }

    @Test
    void aTokenOfAReplayCountsByItsPosition() throws InterruptedException {
        append(0, 1);
        TrackingToken replay = ReplayToken.createReplayToken(token(2), token(1));
        try (BlockingStream<TrackedEventMessage<?>> tracked = source.openStream(replay)) {
            assertThat(tracked.nextAvailable().trackingToken()).isEqualTo(token(2));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.openStream(GapAwareTrackingToken.newInstance(1, List.of())));
    }

    private void appendAndAwaitTheRing() {
        append(0);
        try {
            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void append(long... positions) {
        appender.append(LongStream.of(positions)
                .mapToObj(position -> Events.row(stream, position))
                .toList());
    }

    private static TrackingToken token(long globalIndex) {
        return new GlobalSequenceTrackingToken(globalIndex);
    }

    private static List<Long> positionsIn(BlockingStream<TrackedEventMessage<?>> tracked) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (tracked.hasNextAvailable()) {
            positions.add(tracked.nextAvailable().trackingToken().position().orElseThrow());
        }
        return positions;
    }
}
