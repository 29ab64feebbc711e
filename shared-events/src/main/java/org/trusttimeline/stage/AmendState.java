package org.trusttimeline.stage;

import java.util.Map;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.PartnerId;

/** An amend through its versions, and what the harmed partners said of it; the latest word of each governs. */
final class AmendState {

    private int currentVersion;
    private boolean freelyOffered;
    private boolean lapsed;
    private final LatestWords<Response> responses = new LatestWords<>();

    /** What a harmed partner said of a version. */
    record Response(int version, boolean accepted) {

        boolean accepts(int current) {
            return accepted && version == current;
        }
    }

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

    /** Who accepted the current version, and has not taken it back. */
    Map<PartnerId, Said<Response>> acceptances() {
        return responses
                .all()
                .filter(word -> freelyOffered && word.getValue().what().accepts(currentVersion))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a harmed partner could still accept it. */
    boolean isOpen() {
        return freelyOffered && !lapsed;
    }
}
