package org.trusttimeline.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/** Decides when a version that has caught up is served: the first at once, another when it is the same as the one that is. */
final class SwitchOver {

    private static final Logger LOG = LoggerFactory.getLogger(SwitchOver.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(10);

    private final ReadModelStore readModels;
    private final Versions versions;
    private final Set<String> beingCompared = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Comparing> waiting = new LinkedBlockingQueue<>();
    private volatile @Nullable Loop comparing;

    private record Comparing(Version version, ServedVersion serving) {}

    SwitchOver(ReadModelStore readModels, Versions versions) {
        this.readModels = readModels;
        this.versions = versions;
    }

    void consider(Version version, Optional<ServedVersion> serving) {
        if (serving.isEmpty()) {
            versions.serveFirst(version);
        } else if (version.comparison() == null && !serving.get().names(version) && beingCompared.add(version.id())) {
            waiting.add(new Comparing(version, serving.get()));
        }
    }

    void start() {
        comparing = new Loop("read-model-compare", PAUSE, this::compareNext).start();
    }

    List<Loop> loops() {
        Loop now = comparing;
        return now == null ? List.of() : List.of(now);
    }

    void stop() {
        waiting.clear();
        loops().forEach(loop -> loop.stop(LONGEST_CLOSING));
        comparing = null;
        beingCompared.clear();
    }

    // Waits for a second and not for ever: a loop that failed, and then has nothing to do, is well again.
    private void compareNext() throws InterruptedException {
        Comparing next = waiting.poll(1, TimeUnit.SECONDS);
        if (next != null) {
            compare(next.version(), next.serving());
        }
    }

    private void compare(Version version, ServedVersion serving) throws InterruptedException {
        try {
            ComparisonResult found = readModels.compare(serving.version(), version.id());
            versions.compared(version, found, serving);
        } catch (RuntimeException | Error failure) {
            LOG.warn("{} could not be compared with {}; it will be tried again", version.id(), serving.version());
            throw failure;
        } finally {
            beingCompared.remove(version.id());
        }
    }
}
