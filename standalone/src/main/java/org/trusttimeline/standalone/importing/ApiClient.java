package org.trusttimeline.standalone.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A signed-in caller of one service. A post is tried again while the service is away or busy: a command that was taken,
 * and whose answer was lost, is answered the second time as the first.
 */
public final class ApiClient implements AutoCloseable {

    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(10);

    private final ServiceAddress service;
    private final BearerToken token;
    private final Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIME_TO_CONNECT)
            .build();

    /**
     * A caller.
     *
     * @param service where the service is, without {@code /api}
     * @param token who calls
     * @throws IllegalArgumentException if that is no address of a service, or no token
     */
    public ApiClient(URI service, String token) {
        this(service, token, Patience.USUAL);
    }

    ApiClient(URI service, String token, Patience patience) {
        this.service = ServiceAddress.of(service);
        this.token = BearerToken.of(token);
        this.patience = patience;
    }

    ServiceAddress service() {
        return service;
    }

    /**
     * Sends one body and waits for the answer.
     *
     * @return whether this body was taken, or why not
     * @throws ImportEnded if no other would be taken either
     */
    Answer post(String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(TIME_TO_ANSWER)
                .header("Authorization", token.header())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return requireAnswerToThis(patiently(request));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ImportEnded.interrupted();
        }
    }

    private Answer patiently(HttpRequest request) throws InterruptedException {
        Patience.Waiting waiting = patience.begin();
        while (true) {
            String trouble;
            try {
                Answer answer = once(request);
                if (!answer.isPassing()) {
                    return answer;
                }
                trouble = "is busy (" + answer + ").";
            } catch (IOException unreachable) {
                trouble = "cannot be reached (" + unreachable + "); is it running?";
            }
            if (!waiting.again()) {
                throw new ImportEnded("The service at " + service + " " + trouble);
            }
        }
    }

    private Answer once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        return Answer.of(response.statusCode(), response.body());
    }

    private Answer requireAnswerToThis(Answer answer) {
        if (answer.isDenial()) {
            throw new ImportEnded(
                    "The service at %s does not let this caller in (%s). Get a clinician's token with: %s."
                            .formatted(service, answer, BearerToken.HOW_TO_GET_ONE));
        }
        if (!answer.isTaken() && !answer.isRefusal()) {
            throw new ImportEnded("The service at %s failed (%s).".formatted(service, answer));
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }
}
