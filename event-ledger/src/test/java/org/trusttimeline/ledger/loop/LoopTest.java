package org.trusttimeline.ledger.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.ledger.loop.Loop.State;

/** No loop ends in silence: it goes on, or its status says that it does not. */
@Timeout(30)
class LoopTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Loop loop = new Loop("never started", Duration.ZERO, () -> {});

    @AfterEach
    void stop() {
        loop.stop(SOON);
    }

    static Stream<Throwable> whateverABodyThrows() {
        return Stream.of(
                new IllegalStateException("words of a person"),
                new IOException("words of a person"),
                new InterruptedException("on purpose"),
                new StackOverflowError("words of a person"),
                new OutOfMemoryError("on purpose"),
                new AssertionError("words of a person", new IOException("words of a person")));
    }

    @ParameterizedTest
    @MethodSource("whateverABodyThrows")
    void aTurnThatThrowsIsFollowedByAnother(Throwable thrown) {
        begin(() -> {
            if (turns.incrementAndGet() == 2) {
                throw sneaky(thrown);
            }
            Thread.sleep(1);
        });
        until(() -> turns.get() > 5);
        until(() -> loop.status().state() == State.RUNNING);
    }

    @Test
    void aLoopThatGoesOnFailingSaysSinceWhenAndWhyWithoutTheMessage() {
        begin(() -> {
            turns.incrementAndGet();
            throw new IllegalStateException("words of a person", new IOException("words of a person"));
        });
        until(() -> turns.get() > 3);
        Loop.Status status = loop.status();
        assertThat(status.state()).isEqualTo(State.FAILING);
        Loop.Failure failure = Objects.requireNonNull(status.failure());
        assertThat(failure.kind()).isEqualTo("IllegalStateException: IOException");
        assertThat(failure.turns()).isGreaterThanOrEqualTo(3);
        assertThat(status.toString()).doesNotContain("words of a person");
    }

    @Test
    void anInterruptFromElsewhereEndsATurnAtMost() {
        CountDownLatch waiting = new CountDownLatch(1);
        Thread[] running = new Thread[1];
        begin(() -> {
            running[0] = Thread.currentThread();
            if (turns.incrementAndGet() == 1) {
                waiting.countDown();
                new CountDownLatch(1).await();
            }
            Thread.sleep(1);
        });
        until(() -> waiting.getCount() == 0);
        running[0].interrupt();
        until(() -> turns.get() > 5);
        assertThat(loop.status().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void anInterruptThatABodyKeepsToItselfDoesNotEndTheWaitsOfTheTurnsToCome() {
        begin(() -> {
            if (turns.incrementAndGet() % 2 == 1) {
                Thread.currentThread().interrupt();
            } else {
                Thread.sleep(1);
            }
        });
        until(() -> turns.get() > 10);
        assertThat(loop.status()).isEqualTo(new Loop.Status(State.RUNNING, null));
    }

    @Test
    void aThreadThatRunsBeforeItsStartHasReturnedGoesOn() {
        loop = new Loop("loop", Duration.ZERO, this::count, body -> new Thread(body) {
                    @Override
                    public void start() {
                        super.start();
                        until(() -> turns.get() > 2);
                    }
                })
                .start();
        until(() -> turns.get() > 5);
    }

    @Test
    void aThreadThatHasEndedThoughNobodyStoppedItIsDead() {
        loop = new Loop("loop", Duration.ZERO, this::count, body -> new Thread(() -> {})).start();
        until(() -> loop.status().state() == State.DEAD);
        assertThat(loop.status().state().isWell()).isFalse();
    }

    @Test
    void stoppingEndsAWaitAndAPauseAndDoesWhatIsLeft() {
        loop = new Loop("loop", Duration.ofHours(1), new Loop.Body() {
                    @Override
                    public void turn() {
                        turns.incrementAndGet();
                        throw new IllegalStateException("on purpose");
                    }

                    @Override
                    public void end() {
                        ended.set(!Thread.currentThread().isInterrupted());
                    }
                })
                .start();
        until(() -> turns.get() == 1);
        loop.stop(SOON);
        assertThat(ended).isTrue();
        assertThat(loop.status().state()).isEqualTo(State.STOPPED);
    }

    private void begin(Loop.Body body) {
        loop = new Loop("loop", Duration.ofMillis(1), body).start();
    }

    private void count() throws InterruptedException {
        turns.incrementAndGet();
        Thread.sleep(1);
    }

    private static Exception sneaky(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (Exception) thrown;
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("the time by which it should be so")
                    .isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
