package org.trusttimeline.ledger.axon;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts its rings, so that whoever heard one can wait for the next, and calls somebody at each. */
final class WakeupSignal {

    private static final Logger LOG = LoggerFactory.getLogger(WakeupSignal.class);

    private long rings;
    private Runnable callback = () -> {};

    void ring() {
        Runnable called;
        synchronized (this) {
            rings++;
            notifyAll();
            called = callback;
        }
        try {
            called.run();
        } catch (RuntimeException e) {
            // Whoever rings serves others too. The one called will ask again by itself.
            LOG.error("A reader of the ledger could not be called", e);
        }
    }

    synchronized void onRing(Runnable called) {
        callback = called;
    }

    synchronized long rung() {
        return rings;
    }

    synchronized void awaitAfter(long heard, long nanos) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        for (long left = nanos; rings == heard && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
