package org.trusttimeline.command.api.parsing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import tools.jackson.databind.node.ObjectNode;

/** Reads what every statement carries, but its narrative: that is sealed once it is known that it may be said. */
final class StatementReader {

    /** Clocks differ a little. Days do not: they begin in the practice's zone. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Clock clock;

    StatementReader(Clock clock) {
        this.clock = clock;
    }

    Statement read(CommandBody body, String entryIdField, Caller caller, Chart chart) {
        Speaker speaker = Speakers.of(body, caller, chart);
        ObjectNode node = body.statement();
        node.remove("narrative");
        node.put("entryId", body.id(entryIdField).toString());
        node.put("statedBy", speaker.text());
        Speakers.bringing(speaker, body, caller).ifPresent(by -> node.put("reportedBy", by.text()));
        if (!body.has("source")) {
            node.put("source", usualSource(speaker, caller).name());
        }
        return BodyMapper.read(node, Statement.class);
    }

    /**
     * What is recorded has happened: no date in a body, and neither end of an interval, lies ahead.
     *
     * @param zone the practice's, in which days are meant
     * @throws Problem 400 if one does
     */
    void requirePast(Record body, ZoneId zone) {
        FieldChecks.requirePast(body, zone, clock.instant().plus(AHEAD));
    }

    private static Source usualSource(Speaker speaker, Caller caller) {
        if (speaker instanceof Speaker.ThirdParty) {
            return Source.THIRD_PARTY;
        }
        return caller.role() == Role.PARTNER ? Source.APP : Source.SESSION;
    }
}
