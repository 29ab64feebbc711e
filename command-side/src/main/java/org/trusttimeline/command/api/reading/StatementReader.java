package org.trusttimeline.command.api.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Reads what every statement carries, but its narrative: that is sealed once it is known that it may be said. */
final class StatementReader {

    /** A day may have begun elsewhere that has not begun here. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Clock clock;

    StatementReader(Clock clock) {
        this.clock = clock;
    }

    Statement read(CommandBody body, String entryIdField, Caller caller) {
        Speaker speaker = Speakers.of(body, caller);
        ObjectNode node = body.statement();
        node.remove("narrative");
        node.put("entryId", body.id(entryIdField).toString());
        node.put("statedBy", speaker.text());
        if (!body.has("source")) {
            node.put("source", usualSource(caller).name());
        }
        Statement statement = BodyMapper.read(node, Statement.class);
        requirePast("occurred", statement.occurred());
        statement.learned().forEach(learned -> requirePast("learned", learned.since()));
        return statement;
    }

    private static Source usualSource(Caller caller) {
        return caller.role() == Role.PARTNER ? Source.APP : Source.SESSION;
    }

    private void requirePast(String field, @Nullable Edtf date) {
        Instant limit = clock.instant().plus(AHEAD);
        if (date != null && date.earliest(ZoneOffset.UTC).isAfter(limit)) {
            throw new Problem(400, "not-yet", "What is recorded has happened: " + date + " is still to come.")
                    .with("field", field);
        }
    }
}
