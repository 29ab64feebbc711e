package org.trusttimeline.ledger.append;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what must come soon, and fails where it does not. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Waiting() {}

    public static void until(Callable<Boolean> condition) throws Exception {
        long since = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new AssertionError("what the test waits for did not come");
            }
            Thread.sleep(1);
        }
    }
}
