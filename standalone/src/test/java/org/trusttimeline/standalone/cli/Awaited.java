package org.trusttimeline.standalone.cli;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.trusttimeline.standalone.app.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is answered with 503 while the read models are built from the ledger at the start. */
final class Awaited {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Awaited() {}

    static JsonNode read(Viewer viewer, String path) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = viewer.get(path);
        while (answer.statusCode() == 503 && System.nanoTime() < deadline) {
            answer = viewer.get(path);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return MAPPER.readTree(answer.body());
    }
}
