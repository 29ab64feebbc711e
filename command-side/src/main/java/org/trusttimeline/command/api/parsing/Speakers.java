package org.trusttimeline.command.api.parsing;

import java.util.Optional;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;

/** How a body names a speaker: a partner's UUID, {@code clinician:ID}, {@code mediator:ID} or {@code third-party:LABEL}. */
final class Speakers {

    private static final String STATED_BY = "statedBy";
    private static final String REPORTED_BY = "reportedBy";

    private Speakers() {}

    static Speaker named(String text) {
        return text.indexOf(':') < 0 ? new Speaker.Partner(PartnerId.of(text)) : Speaker.of(text);
    }

    /**
     * Whose words the body holds. Unless it names somebody: on a partner chart those of that partner, elsewhere those of the
     * one who asks.
     */
    static Speaker of(CommandBody body, Caller caller, Chart chart) {
        if (body.has(STATED_BY)) {
            return named(STATED_BY, body, caller);
        }
        return chart instanceof PartnerChart own ? new Speaker.Partner(own.partnerId()) : self(caller);
    }

    /** Who passes the words on: whoever the body names, and for a third party's words at least the one who asks. */
    static Optional<Speaker> bringing(Speaker speaker, CommandBody body, Caller caller) {
        if (body.has(REPORTED_BY)) {
            return Optional.of(named(REPORTED_BY, body, caller));
        }
        return speaker instanceof Speaker.ThirdParty ? Optional.of(self(caller)) : Optional.empty();
    }

    private static Speaker named(String field, CommandBody body, Caller caller) {
        String text = body.required(field);
        try {
            return isOneself(text, caller) ? self(caller) : named(text);
        } catch (IllegalArgumentException nobody) {
            throw BodyProblems.wrong(field, "name a partner by UUID, or clinician, or mediator, or third-party:LABEL");
        }
    }

    private static boolean isOneself(String text, Caller caller) {
        return (text.equals("clinician") && caller.role() == Role.CLINICIAN)
                || (text.equals("mediator") && caller.role() == Role.MEDIATOR);
    }

    private static Speaker self(Caller caller) {
        return switch (caller.role()) {
            case PARTNER -> new Speaker.Partner(PartnerId.of(caller.id()));
            case MEDIATOR -> new Speaker.Mediator(caller.id());
            case CLINICIAN, SUPERVISOR, AUDITOR, OPERATOR -> new Speaker.Clinician(caller.id());
        };
    }
}
