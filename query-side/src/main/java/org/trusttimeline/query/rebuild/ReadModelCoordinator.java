package org.trusttimeline.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;
import org.trusttimeline.query.projection.ReadModelUnavailable;
import org.trusttimeline.query.rebuild.Followers.Followed;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/**
 * Keeps the read model while the application runs: begins a version where there is none, builds, follows, compares, and serves.
 * A database that does not answer keeps nobody else from starting: it is asked again, and meanwhile reads say that they
 * cannot be answered. A read model that is lost is built anew.
 */
final class ReadModelCoordinator implements SmartLifecycle, Looping {

    /** Before the web server takes requests, and until after it has answered them. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration WHILE_BUILDING = Duration.ofMillis(25);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(60);

    private final Versions versions;
    private final Followers followers;
    private final RebuildWorkers workers;
    private final SwitchOver switchOver;
    private final Served served;
    private final Readiness readiness;
    private volatile @Nullable Loop watch;

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
        workers.start();
        switchOver.start();
        watch = new Loop("read-model-watch", AFTER_A_FAILURE, new Watching()).start();
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    @Override
    public void stop() {
        Loop watching = watch;
        if (watching != null) {
            watching.stop(LONGEST_CLOSING);
            watch = null;
        }
    }

    @Override
    public List<Loop> loops() {
        return Stream.of(Stream.ofNullable(watch), workers.loops().stream(), switchOver.loops().stream())
                .flatMap(each -> each)
                .toList();
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
            if (!served.isAny()) {
                readiness.cannotBegin(gone);
            }
            throw gone;
        }
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

    private final class Watching implements Loop.Body {

        @Override
        public void turn() throws InterruptedException {
            Thread.sleep(look());
        }

        @Override
        public void end() {
            switchOver.stop();
            workers.stop();
            followers.stop();
        }
    }
}
