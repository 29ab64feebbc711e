package org.trusttimeline.events.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.StaffId;

/**
 * Whose words these are. In JSON: {@code partner:UUID}, {@code clinician:PRACTICE/ID}, {@code mediator:PRACTICE/ID} ({@link StaffId}) or
 * {@code third-party:LABEL}, where LABEL is 1 to 64 letters, digits, dots, underscores or hyphens.
 */
public sealed interface Speaker {

    /** A partner, speaking for themselves. */
    record Partner(PartnerId partnerId) implements Speaker {
        @Override
        public String toString() {
            return "partner:" + partnerId;
        }
    }

    /** A clinician of the care team. */
    record Clinician(StaffId id) implements Speaker {
        @Override
        public String toString() {
            return "clinician:" + id;
        }
    }

    /** A mediator, who holds agreed sessions. */
    record Mediator(StaffId id) implements Speaker {
        @Override
        public String toString() {
            return "mediator:" + id;
        }
    }

    /** Someone outside the record, named by a label only: what they say stays marked as theirs. */
    record ThirdParty(String label) implements Speaker {
        private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9._-]{1,64}");

        public ThirdParty {
            if (!LABEL.matcher(label).matches()) {
                throw new IllegalArgumentException("a label is 1 to 64 letters, digits, dots, underscores or hyphens");
            }
        }

        @Override
        public String toString() {
            return "third-party:" + label;
        }
    }

    /** The same as {@link Object#toString()}: the JSON form. */
    @JsonValue
    default String text() {
        return toString();
    }

    /** Whether these are the words of that partner. */
    default boolean is(PartnerId partner) {
        return this instanceof Partner speaker && speaker.partnerId().equals(partner);
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException if the text is in none of these forms
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Speaker of(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "partner" -> new Partner(PartnerId.of(rest));
            case "clinician" -> new Clinician(StaffId.of(rest));
            case "mediator" -> new Mediator(StaffId.of(rest));
            case "third-party" -> new ThirdParty(rest);
            default ->
                throw new IllegalArgumentException(
                        "write partner:UUID, clinician:PRACTICE/ID, mediator:PRACTICE/ID or third-party:LABEL to name who said it");
        };
    }
}
