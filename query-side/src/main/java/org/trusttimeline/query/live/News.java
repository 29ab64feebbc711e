package org.trusttimeline.query.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How far the ledger is known to have come with the charts that somebody reads; of other charts nothing is heard here. */
final class News {

    private final Map<String, Long> told = new HashMap<>();
    private long count;

    /** There is an entry at that position of a stream. */
    synchronized void tell(String stream, long position) {
        told.merge(stream, position, Math::max);
        count++;
        notifyAll();
    }

    synchronized Map<String, Long> told() {
        return Map.copyOf(told);
    }

    synchronized long count() {
        return count;
    }

    /** Waits until more has been told than that, or the time is over. */
    synchronized void awaitMoreThan(long heard, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); count == heard && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
