package org.trusttimeline.standalone.importing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets whoever stops the program hear how far the import came: it ends early, instead of being cut off without a word. */
final class ShutdownInterrupt {

    private static final long SECONDS_TO_REPORT = 3;

    private final CountDownLatch reported = new CountDownLatch(1);
    private final Thread hook;

    private ShutdownInterrupt(Thread importing) {
        hook = Thread.ofPlatform().unstarted(() -> end(importing));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Runs it to its end; if the program is to stop before, it is interrupted and has some seconds to come to its end. */
    static int ends(IntSupplier importing) {
        ShutdownInterrupt stop = new ShutdownInterrupt(Thread.currentThread());
        try {
            return importing.getAsInt();
        } finally {
            stop.noMore();
        }
    }

    private void end(Thread importing) {
        importing.interrupt();
        try {
            if (!reported.await(SECONDS_TO_REPORT, TimeUnit.SECONDS)) {
                System.err.println("Stopped. Run the same import again: what was taken is not taken twice.");
            }
        } catch (InterruptedException alsoStopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void noMore() {
        reported.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The program is being stopped, and the hook has done what it was for.
        }
    }
}
