package org.trusttimeline.ledger.axon;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts how often it was given, so that whoever saw one can wait for the next, and calls somebody each time. */
final class WakeupSignal {

    private static final Logger LOG = LoggerFactory.getLogger(WakeupSignal.class);

    private long count;
    private Runnable callback = () -> {};

    void give() {
        Runnable called;
        synchronized (this) {
            count++;
            notifyAll();
            called = callback;
        }
        try {
            called.run();
        } catch (RuntimeException e) {
            // Whoever gives the signal serves others too. The one called will ask again by itself.
            LOG.error("A reader of the ledger could not be called", e);
        }
    }

    synchronized void onSignal(Runnable called) {
        callback = called;
    }

    synchronized long count() {
        return count;
    }

    synchronized void awaitAfter(long seen, long nanos) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        for (long left = nanos; count == seen && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
