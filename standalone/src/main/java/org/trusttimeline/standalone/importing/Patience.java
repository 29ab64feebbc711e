package org.trusttimeline.standalone.importing;

import java.time.Duration;

/**
 * How long one waits for a service that cannot be reached, or cannot store anything just now.
 *
 * @param total in all, for one command
 * @param firstPause before the first time it is tried again; each further pause is twice as long
 * @param longestPause but never longer than this
 */
record Patience(Duration total, Duration firstPause, Duration longestPause) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofSeconds(4));

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

        /** Pauses; or answers false at once when the pause would outlast the patience. */
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
