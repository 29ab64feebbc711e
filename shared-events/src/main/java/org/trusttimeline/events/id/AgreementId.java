package org.trusttimeline.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one agreement through all its versions. In JSON: a UUID in its canonical text form (RFC 9562). */
public record AgreementId(@JsonValue UUID value) {

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException if the text is not a UUID of 36 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgreementId of(String text) {
        return new AgreementId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
