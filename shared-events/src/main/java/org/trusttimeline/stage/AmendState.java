package org.trusttimeline.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.PartnerId;

/** An amend through its versions, and what the harmed partners said of it; the latest word of each governs. */
final class AmendState {

    private int currentVersion = 1;
    private @Nullable Place lapsed;
    private final Map<PartnerId, Said<Response>> responses = new HashMap<>();

    /** What a harmed partner said of a version. */
    record Response(int version, boolean accepted) {}

    void versionOffered(int version) {
        currentVersion = Math.max(currentVersion, version);
    }

    void answered(PartnerId by, Said<Response> response) {
        responses.put(by, response);
    }

    void lapsed(Place place) {
        lapsed = place;
    }

    /** The partner's acceptance of the current version, unless taken back or the amend has lapsed since. */
    Optional<Said<Response>> acceptedBy(PartnerId harmed) {
        return Optional.ofNullable(responses.get(harmed))
                .filter(response ->
                        response.what().accepted() && response.what().version() == currentVersion)
                .filter(response -> lapsed == null || response.place().isAfter(lapsed));
    }

    /** Whether a harmed partner could still accept it. */
    boolean isOpen() {
        return lapsed == null;
    }
}
