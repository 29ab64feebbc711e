package org.trusttimeline.query.rebuild;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/** Decides when a version that has caught up is served: the first at once, another when it is the same as the one that is. */
final class SwitchOver {

    private static final Logger LOG = LoggerFactory.getLogger(SwitchOver.class);

    private final ReadModelStore readModels;
    private final Versions versions;
    private final Set<String> beingCompared = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("read-model-compare").factory());

    SwitchOver(ReadModelStore readModels, Versions versions) {
        this.readModels = readModels;
        this.versions = versions;
    }

    void consider(Version version, Optional<ServedVersion> serving) {
        if (serving.isEmpty()) {
            versions.serveFirst(version);
        } else if (version.comparison() == null && !serving.get().names(version) && beingCompared.add(version.id())) {
            thread.execute(() -> compare(version, serving.get()));
        }
    }

    void stop() {
        thread.shutdownNow();
    }

    private void compare(Version version, ServedVersion serving) {
        try {
            ComparisonResult found = readModels.compare(serving.version(), version.id());
            versions.compared(version, found, serving);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error(
                    "{} could not be compared with {}; it will be tried again",
                    version.id(),
                    serving.version(),
                    failure);
        } finally {
            beingCompared.remove(version.id());
        }
    }
}
