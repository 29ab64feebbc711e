package org.trusttimeline.ledger.wakeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WakeupTest {

    private final Wakeup wakeup = new Wakeup();
    private final AtomicInteger rings = new AtomicInteger();

    @Test
    void everyListenerIsRungAtEverySignal() {
        Runnable listener = rings::incrementAndGet;
        wakeup.onSignal(listener);
        wakeup.onSignal(listener);
        wakeup.signal();
        wakeup.signal();
        assertThat(rings).hasValue(4);
    }

    @Test
    void aCancelledListenerIsRungNoMore() {
        Runnable listener = rings::incrementAndGet;
        wakeup.onSignal(listener);
        Wakeup.Registration cancelled = wakeup.onSignal(listener);
        cancelled.close();
        cancelled.close();
        wakeup.signal();
        assertThat(rings).hasValue(1);
    }

    @Test
    void aListenerThatFailsCostsTheOthersNothing() {
        wakeup.onSignal(() -> {
            throw new IllegalStateException("a listener that fails, on purpose");
        });
        wakeup.onSignal(rings::incrementAndGet);
        wakeup.signal();
        assertThat(rings).hasValue(1);
    }
}
