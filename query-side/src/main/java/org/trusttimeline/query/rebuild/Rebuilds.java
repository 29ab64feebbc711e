package org.trusttimeline.query.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/** What operators do with versions of the read model. Rebuilding has no effect but on the read model: nothing is sent, nothing recorded. */
public final class Rebuilds {

    private final Versions versions;
    private final Projections projections;
    private final Followers followers;
    private final Clock clock;

    Rebuilds(Versions versions, Projections projections, Followers followers, Clock clock) {
        this.versions = versions;
        this.projections = projections;
        this.followers = followers;
        this.clock = clock;
    }

    /** The last position of the ledger. */
    public long ledgerHead() {
        return projections.ledger().head();
    }

    /** All versions of the schema that this release reads, the oldest first. */
    public List<Rebuild> all() {
        Optional<ServedVersion> serving = versions.serving();
        return versions.all().stream()
                .map(version -> described(version, serving))
                .toList();
    }

    /** One of them. */
    public Optional<Rebuild> of(String id) {
        // Looked at first: what is served by then was compared before.
        Optional<ServedVersion> serving = versions.serving();
        return versions.of(id).map(version -> described(version, serving));
    }

    /**
     * Begins to build a version beside the one that is served.
     *
     * @param byHand whether an operator switches to it, whatever the comparison says; else it is served once it is the same
     * @throws Problem 409 if one is under way
     */
    public Rebuild begin(boolean byHand) {
        all().stream().filter(Rebuilds::isUnderWay).findFirst().ifPresent(other -> {
            throw new Problem(409, "rebuild-under-way", "Wait for it, or abandon it.").with("rebuild", other.id());
        });
        return described(versions.begin(byHand), versions.serving());
    }

    /**
     * Serves a version that was compared, or the one that was served before.
     *
     * @throws Problem 404 if there is none; 409 if it cannot be served, or another was switched to meanwhile
     */
    public Rebuild switchTo(String id) {
        Rebuild rebuild = of(id).orElseThrow(Rebuilds::noSuchRebuild);
        Version version = versions.of(id).orElseThrow(Rebuilds::noSuchRebuild);
        if (rebuild.state() == Rebuild.State.BUILDING || rebuild.state() == Rebuild.State.FOLLOWING) {
            throw new Problem(409, "not-ready", "It is still being built or compared.");
        }
        ServedVersion serving = versions.serving().orElseThrow(Rebuilds::nothingServed);
        if (rebuild.state() != Rebuild.State.SERVED && !versions.switchTo(version, serving)) {
            throw new Problem(409, "switched-meanwhile", "Another version was switched to meanwhile. Look again.");
        }
        return of(id).orElseThrow(Rebuilds::noSuchRebuild);
    }

    /**
     * Serves the version that was served before.
     *
     * @throws Problem 409 if there is none any more
     */
    public Rebuild rollBack() {
        String previous = versions.serving().map(ServedVersion::previous).orElse(null);
        if (previous == null || versions.of(previous).isEmpty()) {
            throw new Problem(409, "nothing-to-roll-back-to", "No version is kept that was served before.");
        }
        return switchTo(previous);
    }

    /**
     * Ends a rebuild, or removes a version that is kept.
     *
     * @throws Problem 404 if there is none; 409 if it is the one that is served
     */
    public void abandon(String id) {
        Version version = versions.of(id).orElseThrow(Rebuilds::noSuchRebuild);
        if (versions.serving().filter(serving -> serving.version().equals(id)).isPresent()) {
            throw new Problem(409, "being-served", "What readers get is not removed. Switch to another first.");
        }
        versions.remove(version);
    }

    private static boolean isUnderWay(Rebuild rebuild) {
        return rebuild.state() == Rebuild.State.BUILDING || rebuild.state() == Rebuild.State.FOLLOWING;
    }

    private Rebuild described(Version version, Optional<ServedVersion> serving) {
        long done = versions.done(version);
        Instant until = Objects.requireNonNullElseGet(version.built(), clock::instant);
        Long rate = rate(done, Duration.between(version.begun(), until));
        return new Rebuild(
                version.id(),
                state(version, serving),
                version.byHand(),
                done,
                version.upTo(),
                version.isBuilt() ? (Long) followers.position(version) : null,
                projections.store().deadLetters(version.id()).count(),
                version.begun(),
                version.built(),
                rate,
                version.isBuilt() || rate == null ? null : (Long) (Math.max(0, version.upTo() - done) / rate),
                version.comparison());
    }

    private static @Nullable Long rate(long done, Duration took) {
        long perSecond = took.isPositive() ? done * 1_000 / Math.max(1, took.toMillis()) : 0;
        return perSecond == 0 ? null : perSecond;
    }

    private static Rebuild.State state(Version version, Optional<ServedVersion> serving) {
        if (serving.filter(now -> now.version().equals(version.id())).isPresent()) {
            return Rebuild.State.SERVED;
        }
        if (serving.filter(now -> now.names(version)).isPresent()) {
            return Rebuild.State.KEPT;
        }
        if (version.comparison() != null) {
            return version.comparison().isSame() ? Rebuild.State.SAME : Rebuild.State.DIFFERENT;
        }
        return version.isBuilt() ? Rebuild.State.FOLLOWING : Rebuild.State.BUILDING;
    }

    private static Problem noSuchRebuild() {
        return new Problem(404, "no-such-rebuild", "There is no such rebuild, or it was removed.");
    }

    private static Problem nothingServed() {
        return new Problem(409, "nothing-served", "The first version is still being built; it is served by itself.");
    }
}
