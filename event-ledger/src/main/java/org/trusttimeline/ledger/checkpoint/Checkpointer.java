package org.trusttimeline.ledger.checkpoint;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.read.LedgerScan;

/**
 * Signs the ledger's state every few seconds while there is something new, and once more when it is closed, and has every
 * checkpoint kept elsewhere. While that fails, what is recorded goes on.
 */
public final class Checkpointer implements Looping, AutoCloseable {

    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(10);

    private final Signing signing;
    private final Delivery delivery;
    private final Duration pace;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Loop loop;

    /**
     * Starts to sign.
     *
     * @param signing signs
     * @param store where checkpoints are read from to be kept elsewhere
     * @param ledger reads the hashes
     * @param offsite where they are kept
     * @param pace how long to wait between two checkpoints
     */
    public Checkpointer(Signing signing, CheckpointStore store, LedgerScan ledger, Offsite offsite, Duration pace) {
        this.signing = signing;
        this.delivery = new Delivery(store, ledger, offsite);
        this.pace = pace;
        this.loop = new Loop("ledger-checkpointer", Duration.ZERO, new Checkpointing()).start();
    }

    @Override
    public List<Loop> loops() {
        return List.of(loop);
    }

    /** Signs what is not signed yet, and stops. */
    @Override
    public void close() {
        loop.stop(LONGEST_CLOSING);
    }

    private void signAndDeliver() {
        try {
            delivery.begin();
            signing.sign();
            delivery.deliver();
        } catch (BrokenChain e) {
            throw new CheckpointFailed(
                    "The ledger is not what was signed before, and is not signed any more: " + e.getMessage()
                            + ". Run ./timeline verify, and keep everything as it is",
                    e);
        }
    }

    private final class Checkpointing implements Loop.Body {

        @Override
        public void turn() throws InterruptedException {
            if (!closed.await(pace.toMillis(), TimeUnit.MILLISECONDS)) {
                signAndDeliver();
            }
        }

        // No interrupt: it would close the file to which a checkpoint is being written.
        @Override
        public void wake(Thread thread) {
            closed.countDown();
        }

        @Override
        public void end() {
            signAndDeliver();
        }
    }

    /** No checkpoint could be made now; what was recorded is not touched by that. */
    public static final class CheckpointFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CheckpointFailed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
