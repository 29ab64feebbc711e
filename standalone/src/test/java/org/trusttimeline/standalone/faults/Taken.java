package org.trusttimeline.standalone.faults;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as its acknowledgement, the event table or a projection shows it. */
record Taken(UUID entry, String chart, long position, Instant recordedAt) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Taken of(String answer) {
        return of(MAPPER.readTree(answer));
    }

    static Taken of(JsonNode shown) {
        return new Taken(
                UUID.fromString(shown.path("entryId").asString()),
                shown.path("chart").asString(),
                shown.path("position").asLong(),
                Instant.parse(shown.path("recordedAt").asString()));
    }
}
