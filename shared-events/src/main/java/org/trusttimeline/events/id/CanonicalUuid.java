package org.trusttimeline.events.id;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one text form in which identifiers are taken and given: 36 characters, lower or upper case (RFC 9562, section 4). */
public final class CanonicalUuid {

    private static final UUID NIL = new UUID(0, 0);

    private CanonicalUuid() {}

    /**
     * Reads the canonical text form; {@link UUID#fromString} alone would also take {@code 1-1-1-1-1}, signs, digits of other
     * scripts, and drop the digits that a part has too many.
     *
     * @throws IllegalArgumentException if the text is not a UUID of 36 characters, or is the nil UUID (RFC 9562, section
     *     5.9), which names nothing
     */
    public static UUID parse(String text) {
        UUID id = read(text);
        if (id == null || !id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a UUID of 36 characters");
        }
        if (id.equals(NIL)) {
            throw new IllegalArgumentException("the UUID of zeros names nothing");
        }
        return id;
    }

    private static @Nullable UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException inOtherForm) {
            return null;
        }
    }
}
