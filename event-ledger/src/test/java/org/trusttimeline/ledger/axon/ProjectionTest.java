package org.trusttimeline.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.ledger.Rows.newStream;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** The whole way: an append, the wake-up, Axon's pooled processor, a handler. */
class ProjectionTest {

    private final TestLedger ledger = new TestLedger();
    private final Wakeup wakeup = new Wakeup();
    private final BlockingQueue<Long> handled = new LinkedBlockingQueue<>();

    @Test
    void aProcessorHandlesEveryEntryOnceInOrderAndWithoutAPoll() throws InterruptedException {
        try (Appender appender = ledger.appender(wakeup);
                LedgerMessageSource source = new LedgerMessageSource(ledger.reader(), wakeup, Duration.ofDays(1))) {
            PooledStreamingEventProcessor processor = processor(source);
            processor.start();
            String stream = newStream();
            for (long position = 0; position < 200; position++) {
                appender.append(List.of(Events.row(stream, position)));
                if (position % 10 == 0) {
                    // Now and then the processor is let catch up, so that it has to be woken again.
                    awaitHandled(position + 1);
                }
            }
            awaitHandled(200);
            processor.shutDown();
        }
        assertThat(handled)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    private void awaitHandled(long count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
        while (handled.size() < count && System.nanoTime() < deadline) {
            Thread.sleep(1);
        }
        assertThat(handled).hasSize((int) count);
    }

    private PooledStreamingEventProcessor processor(LedgerMessageSource source) {
        return PooledStreamingEventProcessor.builder()
                .name("projection")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler())
                        .build())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialSegmentCount(1)
                .coordinatorExecutor(name -> Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(name -> Executors.newSingleThreadScheduledExecutor())
                .build();
    }

    final class Handler {

        @EventHandler
        void on(EventMessage<?> message) {
            handled.add(((TrackedEventMessage<?>) message)
                    .trackingToken()
                    .position()
                    .orElseThrow());
        }
    }
}
