package org.trusttimeline.command.api.parsing;

import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import tools.jackson.databind.node.ObjectNode;

/** Reads what every statement carries, but its narrative: that is sealed once it is known that it may be said. */
final class StatementReader {

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

    private static Source usualSource(Speaker speaker, Caller caller) {
        if (speaker instanceof Speaker.ThirdParty) {
            return Source.THIRD_PARTY;
        }
        return caller.role() == Role.PARTNER ? Source.APP : Source.SESSION;
    }
}
