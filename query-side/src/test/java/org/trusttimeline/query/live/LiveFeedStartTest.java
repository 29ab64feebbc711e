package org.trusttimeline.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.TestLedger;

/**
 * Whatever the scheduler does at the start, feeds are told at once. The count of starts is {@code live.starts}, else 20;
 * meanwhile every processor is kept busy.
 */
@Timeout(600)
class LiveFeedStartTest {

    private static final int STARTS = Integer.getInteger("live.starts", 20);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final TestLedger LEDGER = new TestLedger();

    private final Couple couple = new Couple(UUID.randomUUID().toString(), LEDGER.texts()::seal);
    private final LedgerReader reader = new LedgerReader(LEDGER.reader());

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aFeedIsToldAtOnceAlsoIfTheThreadRunsBeforeItsStartHasReturned() {
        LEDGER.append(List.of(couple.opened()));
        assertThat(toldWithin(new LiveFeed(reader, LEDGER.wakeup(), List.of(), LiveFeedStartTest::bodyFirst)))
                .isLessThan(AT_ONCE);
    }

    @Test
    void everyOneOfManyStartsUnderLoadTellsItsFeedsAtOnce() {
        LEDGER.append(List.of(couple.opened()));
        List<Duration> told = new ArrayList<>();
        List<Thread> load = busy();
        try {
            for (int i = 0; i < STARTS; i++) {
                told.add(toldWithin(new LiveFeed(reader, LEDGER.wakeup(), List.of())));
            }
        } finally {
            load.forEach(Thread::interrupt);
        }
        System.out.printf("%d starts under load, the slowest told after %s%n", STARTS, Collections.max(told));
        assertThat(told).hasSize(STARTS).allMatch(each -> each.compareTo(AT_ONCE) < 0);
    }

    private SignedIn ann() {
        Caller caller = new Caller(couple.ann.toString(), Role.PARTNER, null, null);
        return new SignedIn(caller, Instant.now(), Instant.now().plus(Duration.ofHours(1)));
    }

    /** How long after its commit an entry is told to a feed that was opened right after the start. */
    private Duration toldWithin(LiveFeed live) {
        News news = new News();
        CountDownLatch end = new CountDownLatch(1);
        live.start();
        try {
            live.run(
                    ann(),
                    couple.id().toString(),
                    List.of(couple.chart.stream()),
                    news,
                    new Client(new SseEmitter()),
                    () -> waitFor(end));
            // The reader of the ledger has begun where the ledger ended; what was there before is told by the feed's
            // own look.
            news.awaitMoreThan(0, Duration.ofSeconds(10));
            Entry entry = couple.says(couple.ann, null, NeedStated::new);
            LEDGER.append(List.of(entry));
            long committed = System.nanoTime();
            while (news.told().getOrDefault(couple.chart.stream(), -1L) < entry.position()
                    && System.nanoTime() - committed < TimeUnit.SECONDS.toNanos(5)) {
                news.awaitMoreThan(news.count(), Duration.ofMillis(20));
            }
            return Duration.ofNanos(System.nanoTime() - committed);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            end.countDown();
            live.stop();
        }
    }

    /** A thread whose body has run for a while before start returns. */
    private static Thread bodyFirst(Runnable body) {
        return new Thread(body) {
            @Override
            public void start() {
                super.start();
                try {
                    join(500);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static List<Thread> busy() {
        return Stream.generate(LiveFeedStartTest::spinning)
                .limit(Runtime.getRuntime().availableProcessors())
                .toList();
    }

    private static Thread spinning() {
        ThreadFactory threads = Thread.ofPlatform().name("load").daemon().factory();
        Thread thread = threads.newThread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
        thread.start();
        return thread;
    }

    private static void waitFor(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
