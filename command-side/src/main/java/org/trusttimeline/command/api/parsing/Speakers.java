package org.trusttimeline.command.api.parsing;

import java.util.Optional;
import org.trusttimeline.access.Person;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;

/**
 * How a body names a speaker: a partner's UUID, {@code clinician} or {@code mediator} for oneself, {@code clinician:ID} or {@code
 * mediator:ID} for somebody of one's own practice, {@code clinician:PRACTICE/ID} for everybody, {@code third-party:LABEL}.
 */
final class Speakers {

    private static final String STATED_BY = "statedBy";
    private static final String REPORTED_BY = "reportedBy";

    private Speakers() {}

    /**
     * The speaker whom a text names.
     *
     * @throws IllegalArgumentException if it names nobody
     */
    static Speaker named(String text, Caller caller) {
        if (text.indexOf(':') < 0) {
            return isOneself(text, caller) ? self(caller) : new Speaker.Partner(PartnerId.of(text));
        }
        return Speaker.of(isOfAPractice(text) ? withPractice(text, caller) : text);
    }

    private static boolean isOfAPractice(String text) {
        return text.startsWith("clinician:") || text.startsWith("mediator:");
    }

    private static String withPractice(String text, Caller caller) {
        String practice = caller.practice();
        int id = text.indexOf(':') + 1;
        return practice == null || StaffId.namesAPractice(text)
                ? text
                : text.substring(0, id) + new StaffId(practice, text.substring(id));
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
            return named(text, caller);
        } catch (IllegalArgumentException nobody) {
            throw BodyProblems.wrong(field, "name a partner by UUID, or clinician, or mediator, or third-party:LABEL");
        }
    }

    private static boolean isOneself(String text, Caller caller) {
        return (text.equals("clinician") && caller.role() == Role.CLINICIAN)
                || (text.equals("mediator") && caller.role() == Role.MEDIATOR);
    }

    private static Speaker self(Caller caller) {
        return switch (caller.person()) {
            case Person.OfTheCouple partner -> new Speaker.Partner(partner.partnerId());
            case Person.OfAPractice staff ->
                switch (staff.role()) {
                    case MEDIATOR -> new Speaker.Mediator(staff.staffId());
                    case CLINICIAN -> new Speaker.Clinician(staff.staffId());
                    case PARTNER, SUPERVISOR, AUDITOR, OPERATOR -> throw ChartRule.NO_SUCH_RELATIONSHIP.refusal();
                };
        };
    }
}
