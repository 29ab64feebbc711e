package org.trusttimeline.standalone.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A signed-in caller of one service. A post is tried again while the service is away or busy: a command that was taken,
 * and whose answer was lost, is answered the second time as the first.
 */
public final class ApiClient implements AutoCloseable {

    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(10);

    private final Address service;
    private final Token token;
    private final RetryBackoff backoff;
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
        this(service, token, RetryBackoff.USUAL);
    }

    ApiClient(URI service, String token, RetryBackoff backoff) {
        this.service = Address.of(service);
        this.token = Token.of(token);
        this.backoff = backoff;
    }

    Address service() {
        return service;
    }

    /**
     * Sends one body and waits for the answer.
     *
     * @return whether this body was taken, or why not
     * @throws RecordImport.Ended if no other would be taken either
     */
    ServiceResponse post(String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(TIME_TO_ANSWER)
                .header("Authorization", token.header())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return requireAnswerToThis(sendWithRetries(request));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw RecordImport.Ended.interrupted();
        }
    }

    private ServiceResponse sendWithRetries(HttpRequest request) throws InterruptedException {
        RetryBackoff.Waiting waiting = backoff.begin();
        while (true) {
            String failure;
            try {
                ServiceResponse answer = sendOnce(request);
                if (!answer.isPassing()) {
                    return answer;
                }
                failure = "is busy (" + answer + ").";
            } catch (IOException unreachable) {
                failure = "cannot be reached (" + unreachable + "); is it running?";
            }
            if (!waiting.again()) {
                throw new RecordImport.Ended("The service at " + service + " " + failure);
            }
        }
    }

    private ServiceResponse sendOnce(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        return ServiceResponse.of(response.statusCode(), response.body());
    }

    private ServiceResponse requireAnswerToThis(ServiceResponse answer) {
        if (answer.isDenial()) {
            throw new RecordImport.Ended(
                    "The service at %s does not let this caller in (%s). Get a clinician's token with: %s."
                            .formatted(service, answer, Token.HOW_TO_GET_ONE));
        }
        if (!answer.isTaken() && !answer.isRefusal()) {
            throw new RecordImport.Ended("The service at %s failed (%s).".formatted(service, answer));
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }

    /**
     * Where a service is.
     *
     * @param text without a slash at its end
     */
    record Address(String text) {

        static Address of(URI address) {
            boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (!isWeb
                    || address.getHost() == null
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null) {
                throw new IllegalArgumentException("Name the service by an address such as http://127.0.0.1:8080");
            }
            return new Address(address.toString().replaceAll("/+$", ""));
        }

        URI resolve(String path) {
            return URI.create(text + path);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A secret that says who calls (RFC 6750); it is in no message. */
    static final class Token {

        static final String HOW_TO_GET_ONE = "./timeline token --as clinician:ID";

        private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

        private final String text;

        private Token(String text) {
            this.text = text;
        }

        static Token of(String text) {
            // The HTTP client would refuse such a header too, and repeat it in its message.
            if (!FORM.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException(
                        "The token is empty or holds characters that no token has. Get one: " + HOW_TO_GET_ONE);
            }
            return new Token(text.strip());
        }

        /** The value of the header {@code Authorization}. */
        String header() {
            return "Bearer " + text;
        }
    }
}
