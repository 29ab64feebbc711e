package org.trusttimeline.query.rebuild;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The versions that this node keeps up with the ledger: all that are built. */
final class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final Workshop workshop;
    private final Map<String, Followed> all = new ConcurrentHashMap<>();

    Followers(Workshop workshop) {
        this.workshop = workshop;
    }

    Optional<Followed> of(String version) {
        return Optional.ofNullable(all.get(version));
    }

    /** Follows these, and no others. */
    void follow(Collection<Version> versions) {
        Set<String> wanted = versions.stream().map(Version::id).collect(Collectors.toSet());
        all.keySet().stream().filter(id -> !wanted.contains(id)).forEach(this::stop);
        all.values().stream().filter(followed -> followed.following().isLost()).forEach(lost -> {
            LOG.error(
                    "The positions of {} are gone from the database; it is followed anew",
                    lost.version().id());
            stop(lost.version().id());
        });
        versions.stream()
                .filter(version -> !all.containsKey(version.id()))
                .forEach(version -> all.put(version.id(), workshop.follow(version)));
    }

    void stop() {
        all.keySet().forEach(this::stop);
    }

    /** Follows that version no more. */
    void stop(String version) {
        Followed followed = all.remove(version);
        if (followed != null) {
            followed.stop();
        }
    }
}
