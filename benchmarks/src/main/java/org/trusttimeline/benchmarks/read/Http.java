package org.trusttimeline.benchmarks.read;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.standalone.app.Secrets;

/** One client of a node, with tokens of the node's own issuer. */
record Http(HttpClient client, String url, LocalIssuer issuer) {

    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofHours(2);

    static Http of(String url, Path data) {
        return new Http(HttpClient.newHttpClient(), url, LocalIssuer.read(data.resolve(Secrets.ISSUER)));
    }

    String token(Caller caller) {
        return issuer.token(caller, Instant.now(), AS_LONG_AS_IT_TAKES);
    }

    HttpResponse<String> get(String path, String token, @Nullable String position)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, token);
        if (position != null) {
            request.header(TimelinePosition.HEADER, position);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String token, String json) throws IOException, InterruptedException {
        return client.send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }
}
