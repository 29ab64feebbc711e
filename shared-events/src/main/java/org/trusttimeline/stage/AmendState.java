package org.trusttimeline.stage;

import java.util.Optional;
import org.trusttimeline.events.id.PartnerId;

/** An amend through its versions, and what the harmed partners said of it; the latest word of each governs. */
final class AmendState {

    private int currentVersion;
    private boolean freelyOffered;
    private boolean lapsed;
    private final LatestWords<Response> responses = new LatestWords<>();

    /** What a harmed partner said of a version. */
    record Response(int version, boolean accepted) {}

    /** A version that was not freely offered takes back the one before it, and offers nothing. */
    void versionOffered(int version, boolean freely) {
        if (version >= currentVersion) {
            currentVersion = version;
            freelyOffered = freely;
            lapsed = false;
        }
    }

    LatestWords<Response> responses() {
        return responses;
    }

    /** What was accepted is no longer kept up; it can be accepted anew. */
    void lapse() {
        lapsed = true;
        responses.clear();
    }

    /** The partner's acceptance of the current version, unless taken back or lapsed since. */
    Optional<Said<Response>> acceptedBy(PartnerId harmed) {
        return responses
                .of(harmed)
                .filter(response ->
                        response.what().accepted() && response.what().version() == currentVersion)
                .filter(response -> freelyOffered);
    }

    /** Whether a harmed partner could still accept it. */
    boolean isOpen() {
        return freelyOffered && !lapsed;
    }
}
