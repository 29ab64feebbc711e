package org.trusttimeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.http.position.TimelinePosition;

/** Tests that ask the running read side over HTTP. What a couple says is appended to the ledger, as by the command side. */
@SpringBootTest(classes = RunningQuerySide.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class QuerySideTest {

    protected static final Caller CLINICIAN = new Caller(Couple.CLINICIAN, Role.CLINICIAN, Couple.PRACTICE, null);

    private static final int PATIENCE = 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    protected TestLedger ledger;

    @Autowired
    private LocalIssuer issuer;

    @LocalServerPort
    private int port;

    /** A couple nobody else's test knows. */
    protected Couple couple() {
        return new Couple(UUID.randomUUID().toString(), ledger.texts()::seal);
    }

    protected static Caller partner(PartnerId partner) {
        return new Caller(partner.toString(), Role.PARTNER, null, null);
    }

    /** Appends what the couple has said since, and waits until it can be read. */
    protected void told(Couple couple, Entry... entries) {
        ledger.append(List.of(entries));
        // What a batch cuts in two is there when the last of each chart is.
        Map<Chart, Entry> last = new LinkedHashMap<>();
        Stream.of(entries).forEach(entry -> last.put(entry.chart(), entry));
        last.values().forEach(entry -> {
            Answered there = getOnceThere(CLINICIAN, path(couple, ""), entry);
            assertThat(there.status()).as(there.text()).isEqualTo(200);
        });
    }

    /** Asks until that entry is there, as a patient client does: the machine may have more to do than this. */
    protected Answered getOnceThere(Caller caller, String path, Entry entry) {
        Answered answered = get(caller, path, positionOf(entry));
        for (int tries = 1; tries < PATIENCE && answered.status() == 503; tries++) {
            pause();
            answered = get(caller, path, positionOf(entry));
        }
        return answered;
    }

    protected void told(Couple couple) {
        told(couple, couple.entries().toArray(Entry[]::new));
    }

    protected static String path(Couple couple, String behind) {
        return path(couple.id(), behind);
    }

    protected static String path(RelationshipId relationship, String behind) {
        return "/api/relationships/" + relationship + behind;
    }

    protected static String positionOf(Entry entry) {
        return new TimelinePosition(entry.chart(), entry.position()).text();
    }

    protected Answered get(Caller caller, String path) {
        return get(caller, path, null);
    }

    protected Answered get(Caller caller, String path, @Nullable String position) {
        String token = issuer.token(caller, Instant.now(), Duration.ofMinutes(5));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
        if (position != null) {
            request.header(TimelinePosition.HEADER, position);
        }
        return send(request.build());
    }

    protected Answered post(Caller caller, String path, String json) {
        String token = issuer.token(caller, Instant.now(), Duration.ofMinutes(5));
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    protected int port() {
        return port;
    }

    protected String token(Caller caller, Duration goodFor) {
        return issuer.token(caller, Instant.now(), goodFor);
    }

    protected Answered getWithoutToken(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
    }

    // A read that waits for a position does so by itself; one that finds no version served is answered at once.
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a stream of events with a token that is good for so long. */
    protected HttpResponse<Stream<String>> live(
            Caller caller, String path, Duration tokenIsGoodFor, String... headers) {
        return live(caller, path, tokenIsGoodFor, BodyHandlers.ofLines(), headers);
    }

    /** The same, read in some other form. */
    protected <T> HttpResponse<T> live(
            Caller caller, String path, Duration tokenIsGoodFor, HttpResponse.BodyHandler<T> read, String... headers) {
        String token = issuer.token(caller, Instant.now(), tokenIsGoodFor);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return sent(request.build(), read);
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> read) {
        try {
            return CLIENT.send(request, read);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answered send(HttpRequest request) {
        HttpResponse<String> response = sent(request, BodyHandlers.ofString());
        return new Answered(response.statusCode(), response.headers(), response.body());
    }
}
