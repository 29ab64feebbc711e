package org.trusttimeline.standalone.importing;

import java.util.UUID;
import org.trusttimeline.events.id.CanonicalUuid;

/** An id that becomes part of a path, and so must be nothing but an id. */
final class Id {

    private Id() {}

    static UUID in(String member, String text) {
        try {
            return CanonicalUuid.parse(text);
        } catch (IllegalArgumentException noId) {
            throw LineRefused.wrong(member, "an id is #label or a UUID of 36 characters");
        }
    }
}
