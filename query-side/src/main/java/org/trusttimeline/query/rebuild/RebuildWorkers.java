package org.trusttimeline.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.read.LedgerScan;

/** Builds shards of versions on this node, as many at once as it has processors, and tries again what failed. */
final class RebuildWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorkers.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(10);

    private final RebuildShards shards;
    private final Projections projections;
    private final LedgerScan scan;
    private final int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, RebuildShard.COUNT);
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private volatile List<Loop> loops = List.of();

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

    void start() {
        loops = IntStream.range(0, atOnce)
                .mapToObj(number -> new Loop("read-model-build-" + number, PAUSE, this::buildNext).start())
                .toList();
    }

    List<Loop> loops() {
        return loops;
    }

    /** Returns when nothing is built here any more. */
    void stop() {
        waiting.clear();
        loops.parallelStream().forEach(loop -> loop.stop(LONGEST_CLOSING));
        loops = List.of();
        underWay.clear();
    }

    private void begin(RebuildShard shard, Version version) {
        underWay.add(shard.id());
        waiting.add(() -> build(shard, version));
    }

    // Waits for a second and not for ever: a loop that failed, and then has nothing to do, is well again.
    private void buildNext() throws InterruptedException {
        Runnable next = waiting.poll(1, TimeUnit.SECONDS);
        if (next != null) {
            next.run();
        }
    }

    private void build(RebuildShard shard, Version version) {
        try {
            new ShardBuild(shard, version, projections.ledger(), scan, projections.of(version.id()), shards).run();
        } catch (RebuildShards.ShardLost lost) {
            LOG.warn("{}", lost.getMessage());
        } catch (RuntimeException | Error failure) {
            LOG.warn("{} could not be built; it will be tried again", shard.id());
            release(shard);
            throw failure;
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
