package org.trusttimeline.query.rebuild;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/** The versions of the read model, from their beginning to their end. */
final class Versions {

    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);
    private static final int WHOLE = 100;

    private final VersionStore store;
    private final RebuildShards shards;
    private final Projections projections;
    private final Followers followers;
    private final Clock clock;

    Versions(VersionStore store, RebuildShards shards, Projections projections, Followers followers, Clock clock) {
        this.store = store;
        this.shards = shards;
        this.projections = projections;
        this.followers = followers;
        this.clock = clock;
    }

    List<Version> all() {
        return store.versions();
    }

    Optional<Version> of(String id) {
        return store.version(id);
    }

    Optional<ServedVersion> serving() {
        return store.serving();
    }

    /** Begins a version of what the ledger holds now. */
    Version begin(boolean byHand) {
        Version version = Version.begun(store.nextNumber(), projections.ledger().head(), byHand, clock.instant());
        // First what is to be done for it: whoever sees the version finds it.
        shards.begin(version.id());
        store.add(version);
        LOG.info("{} is being built, up to {} of the ledger", version.id(), version.upTo());
        return version;
    }

    void built(Version version) {
        store.built(version.id(), clock.instant());
        LOG.info("{} is built; it follows the ledger from {} on", version.id(), version.upTo());
    }

    void serveFirst(Version version) {
        if (store.serve(version.id(), null)) {
            LOG.info("{} is served", version.id());
        }
    }

    void compared(Version version, ComparisonResult found, ServedVersion with) {
        store.compared(version.id(), found);
        if (found.isSame()) {
            LOG.info("{} is the same as {}, in all of {} documents", version.id(), with.version(), found.documents());
        } else {
            LOG.warn("{} differs from {} in {} documents", version.id(), with.version(), found.different());
        }
        if (found.isSame() && !version.byHand()) {
            switchTo(version, with);
        }
    }

    /** Serves another version, and keeps the one before; those before that are removed. */
    boolean switchTo(Version version, ServedVersion instead) {
        if (!store.serve(version.id(), instead)) {
            return false;
        }
        LOG.info("{} is served instead of {}", version.id(), instead.version());
        all().stream()
                .filter(other ->
                        other.number() < version.number() && !other.id().equals(instead.version()))
                .forEach(this::remove);
        return true;
    }

    /** Removes a version that is not served. */
    void remove(Version version) {
        store.remove(version.id());
        followers.remove(version.id());
        shards.remove(version.id());
        projections.store().remove(version.id());
        LOG.info("{} is removed", version.id());
    }

    /** How many entries of a version were folded chart by chart, of how many. */
    long done(Version version) {
        return shards.of(version.id()).stream().mapToLong(RebuildShard::done).sum();
    }

    int percent(Version version) {
        return version.upTo() == 0 ? WHOLE : (int) (WHOLE * done(version) / version.upTo());
    }
}
