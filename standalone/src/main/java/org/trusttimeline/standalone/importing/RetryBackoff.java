package org.trusttimeline.standalone.importing;

import java.time.Duration;

/**
 * How long, and how often, a call is tried again while the service cannot be reached or is busy.
 *
 * @param total in all, for one command
 * @param firstPause before the first time it is tried again; each further pause is twice as long
 * @param longestPause but never longer than this
 */
record RetryBackoff(Duration total, Duration firstPause, Duration longestPause) {

    static final RetryBackoff USUAL =
            new RetryBackoff(Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofSeconds(4));

    Waiting begin() {
        return new Waiting(System.nanoTime() + total.toNanos(), firstPause);
    }

    /** The wait for one command. */
    final class Waiting {

        private final long end;
        private Duration pause;

        private Waiting(long end, Duration pause) {
            this.end = end;
            this.pause = pause;
        }

        /** Pauses; or answers false at once when the pause would outlast the total. */
        boolean again() throws InterruptedException {
            if (System.nanoTime() + pause.toNanos() - end > 0) {
                return false;
            }
            Thread.sleep(pause);
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(longestPause) < 0 ? twice : longestPause;
            return true;
        }
    }
}
