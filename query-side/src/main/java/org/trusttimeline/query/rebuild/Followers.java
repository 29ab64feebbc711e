package org.trusttimeline.query.rebuild;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.subscription.LedgerSubscription;
import org.trusttimeline.query.subscription.LedgerSubscriptions;

/** The versions that this node keeps up with the ledger: all that are built. */
final class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final Projections projections;
    private final LedgerSubscriptions subscriptions;
    private final Map<String, Followed> all = new ConcurrentHashMap<>();

    Followers(Projections projections, LedgerSubscriptions subscriptions) {
        this.projections = projections;
        this.subscriptions = subscriptions;
    }

    Optional<Followed> of(String version) {
        return Optional.ofNullable(all.get(version));
    }

    /** Follows these, and no others. */
    void follow(Collection<Version> versions) {
        Set<String> wanted = versions.stream().map(Version::id).collect(Collectors.toSet());
        all.keySet().stream().filter(id -> !wanted.contains(id)).forEach(this::stop);
        all.values().stream()
                .filter(followed -> followed.subscription().isLost())
                .forEach(lost -> {
                    LOG.error(
                            "The positions of {} are gone from the database; it is followed anew",
                            lost.version().id());
                    stop(lost.version().id());
                });
        versions.stream()
                .filter(version -> !all.containsKey(version.id()))
                .forEach(version -> all.put(version.id(), start(version)));
    }

    void stop() {
        all.keySet().forEach(this::stop);
    }

    /** Follows that version no more, on any node: how far it had come is removed. */
    void remove(String version) {
        stop(version);
        subscriptions.tokens().remove(version);
    }

    /**
     * The position of the ledger to which a version has come. Where this node follows it, it knows sooner than what is stored, also
     * where nothing was to be stored.
     */
    long position(Version version) {
        return of(version.id()).map(Followed::position).orElseGet(() -> storedPosition(version));
    }

    private long storedPosition(Version version) {
        return subscriptions.tokens().positions(version.id()).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(version.upTo());
    }

    private void stop(String version) {
        Followed followed = all.remove(version);
        if (followed != null) {
            followed.subscription().stop();
        }
    }

    private Followed start(Version version) {
        LedgerSubscription subscription =
                subscriptions.start(version.id(), projections.of(version.id()), version.upTo());
        return new Followed(
                version,
                projections.store().documents(version.id()),
                subscription,
                projections.ledger().head());
    }

    /**
     * A version that this node keeps up with the ledger.
     *
     * @param goal the head of the ledger when following began: before it is reached, the version lacks what was recorded since it was built
     */
    record Followed(Version version, Documents documents, LedgerSubscription subscription, long goal) {

        /** Whether it has come to where the ledger was when following began. */
        boolean hasCaughtUp() {
            return position() >= goal;
        }

        /** The position of the ledger to which it has come. */
        long position() {
            return subscription.position();
        }
    }
}
