package org.trusttimeline.query.projection;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the ledger while the application runs. A database that does not answer keeps nobody else from starting: it is
 * asked again, and meanwhile reads say that they cannot be answered. A read model that is lost is built anew.
 */
final class LedgerFollower implements SmartLifecycle {

    /** Before the web server takes requests, and until after it has answered them. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Logger LOG = LoggerFactory.getLogger(LedgerFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Following following;
    private final LongSupplier ledgerHead;
    private final BuildProgress progress;
    private volatile @Nullable Thread watch;
    private @Nullable Configuration started;

    LedgerFollower(Following following, LongSupplier ledgerHead, BuildProgress progress) {
        this.following = following;
        this.ledgerHead = ledgerHead;
        this.progress = progress;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void start() {
        watch = Thread.ofPlatform().name("read-model-watch").start(this::watch);
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    @Override
    public void stop() {
        Thread watching = watch;
        if (watching != null) {
            watching.interrupt();
            joined(watching);
            watch = null;
        }
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            shutDown();
        }
    }

    private void look() {
        try {
            if (started != null && following.isLost()) {
                LOG.error("The read model is gone from the database; it is built anew");
                shutDown();
            }
            if (started == null) {
                begin();
            }
        } catch (MongoException gone) {
            LOG.error("The read model's database does not answer; trying again", gone);
            if (started == null) {
                progress.cannotBegin(gone);
            }
        } catch (RuntimeException failure) {
            LOG.error("The ledger cannot be followed; trying again", failure);
        }
    }

    private void begin() {
        long head = ledgerHead.getAsLong();
        progress.expect(head, () -> 0);
        Configuration configuration = following.configuration();
        configuration.start();
        started = configuration;
        progress.expect(head, following.positionsIn(configuration));
    }

    private void shutDown() {
        if (started != null) {
            started.shutdown();
            started = null;
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
