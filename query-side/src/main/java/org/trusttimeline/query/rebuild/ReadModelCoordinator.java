package org.trusttimeline.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.trusttimeline.query.projection.ReadModelUnavailable;
import org.trusttimeline.query.rebuild.Followers.Followed;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/**
 * Keeps the read model while the application runs: begins a version where there is none, builds, follows, compares, and serves.
 * A database that does not answer keeps nobody else from starting: it is asked again, and meanwhile reads say that they
 * cannot be answered. A read model that is lost is built anew.
 */
final class ReadModelCoordinator implements SmartLifecycle {

    /** Before the web server takes requests, and until after it has answered them. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelCoordinator.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration WHILE_BUILDING = Duration.ofMillis(25);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final Versions versions;
    private final Followers followers;
    private final RebuildWorkers workers;
    private final SwitchOver switchOver;
    private final Served served;
    private final Readiness readiness;
    private volatile @Nullable Thread watch;

    ReadModelCoordinator(
            Versions versions,
            Followers followers,
            RebuildWorkers workers,
            SwitchOver switchOver,
            Served served,
            Readiness readiness) {
        this.versions = versions;
        this.followers = followers;
        this.workers = workers;
        this.switchOver = switchOver;
        this.served = served;
        this.readiness = readiness;
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
                Thread.sleep(look());
            }
        } catch (InterruptedException stopped) {
            switchOver.stop();
            workers.stop();
            followers.stop();
        }
    }

    private Duration look() {
        try {
            List<Version> all = versions.all();
            if (all.isEmpty()) {
                served.nothing();
                versions.begin(false);
                all = versions.all();
            }
            followers.follow(all.stream().filter(Version::isBuilt).toList());
            all.stream().filter(version -> !version.isBuilt()).forEach(this::build);
            serve(all);
            return isSettled(all) ? PAUSE : WHILE_BUILDING;
        } catch (ReadModelUnavailable gone) {
            if (Thread.currentThread().isInterrupted()) {
                return PAUSE;
            }
            LOG.error("The read model's database does not answer; trying again", gone);
            if (!served.isAny()) {
                readiness.cannotBegin(gone);
            }
        } catch (RuntimeException failure) {
            LOG.error("The ledger cannot be followed; trying again", failure);
        }
        return AFTER_A_FAILURE;
    }

    private boolean isSettled(List<Version> all) {
        return served.isAny() && all.stream().allMatch(Version::isBuilt);
    }

    private void build(Version version) {
        if (workers.lookAfter(version)) {
            versions.built(version);
        }
    }

    private void serve(List<Version> all) {
        Optional<ServedVersion> serving = versions.serving();
        if (serving.isEmpty()) {
            readiness.building(() -> versions.percent(all.getLast()));
        }
        all.stream()
                .filter(version ->
                        followers.of(version.id()).filter(Followed::hasCaughtUp).isPresent())
                .forEach(version -> switchOver.consider(version, serving));
        versions.serving().flatMap(now -> followers.of(now.version())).ifPresent(followed -> served.show(followed));
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
