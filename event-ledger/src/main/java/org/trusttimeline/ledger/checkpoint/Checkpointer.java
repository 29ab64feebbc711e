package org.trusttimeline.ledger.checkpoint;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.chain.BrokenChain;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.offsite.OffsiteUnavailable;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.read.LedgerUnreadable;

/**
 * Signs the ledger's state every few seconds while there is something new, and once more when it is closed, and has every
 * checkpoint kept elsewhere. A trouble is logged when it begins and when it has passed; what is recorded goes on.
 */
public final class Checkpointer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final Signing signing;
    private final Delivery delivery;
    private final Duration pace;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private String trouble = "";

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
        this.thread = Thread.ofPlatform().name("ledger-checkpointer").daemon().start(this::signUntilClosed);
    }

    /** Signs what is not signed yet, and stops. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signUntilClosed() {
        try {
            while (!closed.await(pace.toMillis(), TimeUnit.MILLISECONDS)) {
                signAndDeliver();
            }
            signAndDeliver();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signAndDeliver() {
        try {
            delivery.begin();
            signing.sign();
            delivery.deliver();
            tell("");
        } catch (BrokenChain e) {
            tell("The ledger is not what was signed before, and is not signed any more: " + e.getMessage()
                    + ". Run ./timeline verify, and keep everything as it is");
        } catch (CheckpointFailed | LedgerUnreadable | OffsiteUnavailable | UnusableKey e) {
            tell("No checkpoint is made or kept at present: " + e.getMessage());
        }
    }

    private void tell(String now) {
        if (now.equals(trouble)) {
            return;
        }
        if (now.isEmpty()) {
            LOG.info("Checkpoints are made and kept again");
        } else {
            LOG.error(now);
        }
        trouble = now;
    }
}
