package org.trusttimeline.command.api.parsing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import tools.jackson.databind.node.ObjectNode;

/** Reads what every statement carries, but its narrative: that is sealed once it is known that it may be said. */
final class StatementReader {

    private static final String STATED_BY = "statedBy";
    private static final String REPORTED_BY = "reportedBy";

    /** A day may have begun elsewhere that has not begun here. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Clock clock;

    StatementReader(Clock clock) {
        this.clock = clock;
    }

    Statement read(CommandBody body, String entryIdField, Caller caller, Chart chart) {
        Speaker speaker = speaker(body, caller, chart);
        ObjectNode node = body.statement();
        node.remove("narrative");
        node.put("entryId", body.id(entryIdField).toString());
        node.put("statedBy", speaker.text());
        bringing(speaker, body, caller).ifPresent(by -> node.put("reportedBy", by.text()));
        if (!body.has("source")) {
            node.put("source", usualSource(speaker, caller).name());
        }
        Statement statement = BodyMapper.read(node, Statement.class);
        requirePast(statement);
        return statement;
    }

    void requirePast(Record body) {
        FieldChecks.requirePast(body, clock.instant().plus(AHEAD));
    }

    private static Source usualSource(Speaker speaker, Caller caller) {
        if (speaker instanceof Speaker.ThirdParty) {
            return Source.THIRD_PARTY;
        }
        return caller.role() == Role.PARTNER ? Source.APP : Source.SESSION;
    }

    /** A speaker as a body names one: a partner's UUID, {@code clinician:ID}, {@code mediator:ID} or {@code third-party:LABEL}. */
    static Speaker speaker(String text) {
        return text.indexOf(':') < 0 ? new Speaker.Partner(PartnerId.of(text)) : Speaker.of(text);
    }

    /**
     * Whose words the body holds. Unless it names somebody: on a partner chart those of that partner, elsewhere those of the
     * one who asks.
     */
    private static Speaker speaker(CommandBody body, Caller caller, Chart chart) {
        if (body.has(STATED_BY)) {
            return named(STATED_BY, body, caller);
        }
        return chart instanceof PartnerChart own ? new Speaker.Partner(own.partnerId()) : self(caller);
    }

    /** Who passes the words on: whoever the body names, and for a third party's words at least the one who asks. */
    private static Optional<Speaker> bringing(Speaker speaker, CommandBody body, Caller caller) {
        if (body.has(REPORTED_BY)) {
            return Optional.of(named(REPORTED_BY, body, caller));
        }
        return speaker instanceof Speaker.ThirdParty ? Optional.of(self(caller)) : Optional.empty();
    }

    private static Speaker named(String field, CommandBody body, Caller caller) {
        String text = body.required(field);
        try {
            return isOneself(text, caller) ? self(caller) : speaker(text);
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
