package org.trusttimeline.events.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;

/**
 * Who learned of a thing: one partner, or the record as a whole. In JSON: the partner's UUID, or {@code record}.
 *
 * @param partner absent for the record as a whole
 */
public record Knower(@Nullable PartnerId partner) {

    private static final String RECORD = "record";

    /** The record as a whole. */
    public static Knower record() {
        return new Knower(null);
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException if the text is neither a partner's UUID nor {@code record}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Knower of(String text) {
        return text.equals(RECORD) ? record() : new Knower(PartnerId.of(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return partner == null ? RECORD : partner.toString();
    }
}
