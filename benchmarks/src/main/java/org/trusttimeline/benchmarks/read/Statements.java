package org.trusttimeline.benchmarks.read;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;

/** What couples state over HTTP. */
record Statements(Http commands) {

    private static final int CREATED = 201;

    /** A couple whose record is opened. */
    GeneratedRecord opened() throws IOException, InterruptedException {
        GeneratedRecord couple = new GeneratedRecord(
                new RelationshipId(UUID.randomUUID()),
                new PartnerId(UUID.randomUUID()),
                new PartnerId(UUID.randomUUID()),
                null);
        String token = commands.token(new Caller("dana", Role.CLINICIAN, "practice", null));
        acknowledged(
                commands.post("/api/relationships", token, """
                {"type": "OpenRelationship", "relationshipId": "%s",
                 "partners": [{"partnerId": "%s"}, {"partnerId": "%s"}]}""".formatted(couple.id(), couple.ann(), couple.ben())));
        return couple;
    }

    /** States a need; returns the position of its acknowledgement. */
    String state(GeneratedRecord couple, String token) throws IOException, InterruptedException {
        return acknowledged(commands.post(
                "/api/relationships/" + couple.id() + "/commands",
                token,
                "{\"type\":\"StateNeed\",\"entryId\":\"" + UUID.randomUUID() + "\",\"narrative\":\"To be held.\"}"));
    }

    private static String acknowledged(HttpResponse<String> answer) {
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException("a command was answered " + answer.statusCode() + answer.body());
        }
        return answer.headers().firstValue(TimelinePosition.HEADER).orElseThrow();
    }
}
