package org.trusttimeline.standalone.operating;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.trusttimeline.standalone.cli.CommandFailed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A running timeline, as operators ask it. */
final class OperatorApi implements AutoCloseable {

    private static final String CHARTS = "/api/operations/projections/charts";
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CONFLICT = 409;

    private final URI service;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    OperatorApi(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** What the projection of that path behind it answers to a look. */
    JsonNode get(String path) {
        return taken(send("GET", path, BodyPublishers.noBody()));
    }

    /** What it answers when told to do something. */
    JsonNode post(String path, Object body) {
        return taken(send("POST", path, BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
    }

    void delete(String path) {
        taken(send("DELETE", path, BodyPublishers.noBody()));
    }

    /** Begins a rebuild; of one that is under way, the id. */
    String beginRebuild(boolean byHand) {
        HttpResponse<String> answer =
                send("POST", "/rebuilds?switch=" + (byHand ? "by-hand" : "when-same"), BodyPublishers.noBody());
        JsonNode body = json(answer);
        return answer.statusCode() == CONFLICT && body.has("rebuild")
                ? body.path("rebuild").asString()
                : taken(answer).path("id").asString();
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(CHARTS + path))
                .timeout(TIME_TO_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new CommandFailed("The timeline at " + service + " cannot be reached (" + unreachable
                    + "). Is it running? Name it with --url.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Broken off. What was begun goes on in the timeline.");
        }
    }

    private static JsonNode taken(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new CommandFailed(
                    json(answer).path("detail").asString("The timeline answered " + answer.statusCode()));
        }
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (JacksonException none) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
