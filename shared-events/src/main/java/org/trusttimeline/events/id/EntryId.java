package org.trusttimeline.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one entry of a chart; made by the client, unique within its chart, and the idempotency key of the command (version 7 of RFC 9562 suggested). In JSON: a UUID in its canonical text form (RFC 9562). */
public record EntryId(@JsonValue UUID value) {

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException if the text is not a UUID of 36 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(String text) {
        return new EntryId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
