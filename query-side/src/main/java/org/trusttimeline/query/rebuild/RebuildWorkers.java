package org.trusttimeline.query.rebuild;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.read.LedgerScan;

/** Builds shards of versions on this node, as many at once as it has processors, and tries again what failed. */
final class RebuildWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorkers.class);
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final RebuildShards shards;
    private final Projections projections;
    private final LedgerScan scan;
    private final int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, RebuildShard.COUNT);
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().name("read-model-build-", 0).factory());

    RebuildWorkers(RebuildShards shards, Projections projections, LedgerScan scan) {
        this.shards = shards;
        this.projections = projections;
        this.scan = scan;
    }

    /** Takes what no node builds; true if all shards are finished. */
    boolean lookAfter(Version version) {
        List<RebuildShard> all = shards.of(version.id());
        all.stream()
                .filter(shard -> !shard.finished() && underWay.size() < atOnce && !underWay.contains(shard.id()))
                .filter(shards::take)
                .forEach(shard -> begin(shard, version));
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

    private void begin(RebuildShard shard, Version version) {
        underWay.add(shard.id());
        threads.execute(() -> build(shard, version));
    }

    private void build(RebuildShard shard, Version version) {
        try {
            new ShardBuild(shard, version, projections.ledger(), scan, projections.of(version.id()), shards).run();
        } catch (RebuildShards.ShardLost lost) {
            LOG.warn("{}", lost.getMessage());
        } catch (RuntimeException | Error failure) {
            LOG.error("{} could not be built; it will be tried again", shard.id(), failure);
            release(shard);
        } finally {
            underWay.remove(shard.id());
        }
    }

    private void release(RebuildShard shard) {
        try {
            shards.release(shard);
        } catch (RuntimeException unreachable) {
            LOG.warn("{} could not be released: others take it when its time is over", shard.id(), unreachable);
        }
    }
}
