package org.trusttimeline.command.api.reading;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;

/** How a body names a speaker: a partner's UUID, {@code clinician:ID} or {@code third-party:LABEL}. */
final class Speakers {

    private static final String CLINICIAN = "clinician";

    private Speakers() {}

    static Speaker named(String text) {
        return text.indexOf(':') < 0 ? new Speaker.Partner(PartnerId.of(text)) : Speaker.of(text);
    }

    /** Whose words the body holds: those of the one who asks, unless it names another; {@code clinician} is oneself. */
    static Speaker of(CommandBody body, Caller caller) {
        if (!body.has("statedBy")) {
            return self(caller);
        }
        String text = body.required("statedBy");
        if (text.equals(CLINICIAN) && caller.role() == Role.CLINICIAN) {
            return self(caller);
        }
        try {
            return named(text);
        } catch (IllegalArgumentException nobody) {
            throw BodyProblems.wrong("statedBy", "name a partner by UUID, or clinician, or third-party:LABEL");
        }
    }

    private static Speaker self(Caller caller) {
        return caller.partner().<Speaker>map(Speaker.Partner::new).orElseGet(() -> new Speaker.Clinician(caller.id()));
    }
}
