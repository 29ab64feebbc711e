package org.trusttimeline.events.id;

import java.util.UUID;

/** The one text form in which identifiers are taken and given: 36 characters, lower or upper case (RFC 9562, section 4). */
public final class CanonicalUuid {

    private static final int LENGTH = 36;

    private CanonicalUuid() {}

    /**
     * Reads the canonical text form; {@link UUID#fromString} alone would also take {@code 1-1-1-1-1}.
     *
     * @throws IllegalArgumentException if the text is not a UUID of 36 characters
     */
    public static UUID parse(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("not a UUID of 36 characters");
        }
        return UUID.fromString(text);
    }
}
