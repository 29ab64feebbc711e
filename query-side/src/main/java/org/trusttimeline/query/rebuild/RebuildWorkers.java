package org.trusttimeline.query.rebuild;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds shares of versions on this node, as many at once as it has processors, and tries again what failed. */
final class RebuildWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorkers.class);
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Workshop workshop;
    private final RebuildShards shares;
    private final int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, RebuildShard.COUNT);
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().name("read-model-build-", 0).factory());

    RebuildWorkers(Workshop workshop) {
        this.workshop = workshop;
        this.shares = workshop.shares();
    }

    /** Takes what nobody is at; true if all shares are finished. */
    boolean lookAfter(Version version) {
        List<RebuildShard> all = shares.of(version.id());
        all.stream()
                .filter(share -> !share.finished() && underWay.size() < atOnce && !underWay.contains(share.id()))
                .filter(shares::take)
                .forEach(share -> begin(share, version));
        return !all.isEmpty() && all.stream().allMatch(RebuildShard::finished);
    }

    /** Returns when nothing is built here any more. */
    void stop() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A build did not stop within {} seconds", LONGEST_WAIT_SECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(RebuildShard share, Version version) {
        underWay.add(share.id());
        threads.execute(() -> build(share, version));
    }

    private void build(RebuildShard share, Version version) {
        try {
            workshop.building(share, version).run();
        } catch (ShardLost lost) {
            LOG.warn("{}", lost.getMessage());
        } catch (RuntimeException | Error failure) {
            LOG.error("{} could not be built; it will be tried again", share.id(), failure);
            release(share);
        } finally {
            underWay.remove(share.id());
        }
    }

    private void release(RebuildShard share) {
        try {
            shares.release(share);
        } catch (RuntimeException unreachable) {
            LOG.warn("{} could not be let go of: others take it when its time is over", share.id(), unreachable);
        }
    }
}
