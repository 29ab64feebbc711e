package org.trusttimeline.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.app.RunningTimeline;
import org.trusttimeline.standalone.cli.TokenCommand;
import org.trusttimeline.standalone.edge.RawRequest.Answer;
import org.trusttimeline.standalone.openapi.Endpoint;
import tools.jackson.databind.json.JsonMapper;

/** What the server, a filter or the framework refuses: everywhere the client's fault, and a problem that says no more. */
class RefusedRequestsTest {

    private static final Set<Integer> OF_THE_SERVER_THAT_BLAME_THE_CLIENT = Set.of(501, 505);
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String TWO = "Content-Length: 2\r\n";

    @TempDir
    static Path data;

    private static RunningTimeline timeline;
    private static String dana;
    private static String operator;

    @BeforeAll
    static void aTimeline() {
        timeline = RunningTimeline.start(data, 0, Offsite.NONE);
        dana = TokenCommand.token(data, new Caller("dana", Role.CLINICIAN, "local", null));
        operator = TokenCommand.token(data, new Caller("operator", Role.OPERATOR, "local", null));
    }

    @AfterAll
    static void closed() {
        timeline.close();
    }

    private record Offered(String path, Set<String> methods) {}

    /** {@code query} and {@code more} go behind the path, {@code headers} and {@code body} where they belong. */
    private record Hostile(String query, String headers, String body) {}

    private static List<Hostile> hostile() {
        List<Hostile> all = new ArrayList<>();
        Stream.of(
                        "?=x",
                        "?%zz=1",
                        "?a=%zz",
                        "?a=%",
                        "?a=%00",
                        "?a%00=1",
                        "?a=%FF",
                        "?%FF=1",
                        "?a[]=1",
                        "?a[]=1",
                        "?a=%0d%0a",
                        "?a%0d%0a=b",
                        "?&&=&",
                        "?a=b;c=d",
                        "?a=%E2%80%A8",
                        "?%E2%80%A8=1",
                        "?a=%EF%BF%BF",
                        "?a=%01",
                        "?%01=1",
                        "?_method=DELETE",
                        "?access_token=x",
                        "?" + "a".repeat(7_000),
                        "?" + "a=1&".repeat(1_500),
                        "?" + "a".repeat(70_000),
                        "%zz",
                        "%00",
                        "%2e%2e",
                        "/..",
                        "//",
                        "/",
                        "/%2F",
                        "/%5C",
                        "\\",
                        ";a=b",
                        ";",
                        "/%0a",
                        "/%25",
                        "/%",
                        "/.",
                        "?a=\u0001",
                        "?a=\u00ff",
                        "?a={b}",
                        "?a=<b>",
                        "?a=\"",
                        "#a",
                        "?a=%C0%AF",
                        "?a=%ED%A0%80",
                        "/%ED%A0%80")
                .map(query -> new Hostile(query, JSON + TWO, "[]"))
                .forEach(all::add);
        Stream.of(
                        "Content-Type: multipart/form-data",
                        "Content-Type: multipart/form-data; boundary=",
                        "Content-Type: multipart/form-data; boundary=x",
                        "Content-Type: multipart/mixed",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Type: x",
                        "Content-Type: /",
                        "Content-Type: application/json; charset=nope",
                        "Content-Type: application/json; charset=\"",
                        "Content-Type: application/json; charset=utf-16",
                        "Content-Type: text/plain",
                        "Content-Type: ",
                        "Content-Type: application/xml",
                        "Content-Type: */*",
                        "Content-Type: application/*",
                        "Content-Encoding: gzip",
                        "Content-Type: application/json\r\nContent-Type: text/plain",
                        "Content-Type: application/json; charset=utf-8; charset=latin1",
                        "X-None: 1")
                .map(type -> new Hostile("", type + "\r\n" + TWO, "[]"))
                .forEach(all::add);
        Stream.of(
                        "Accept: x",
                        "Accept: image/png",
                        "Accept: */",
                        "Accept: application/json;q=abc",
                        "Accept: ",
                        "Accept: text/html",
                        "Accept: application/problem+xml",
                        "Accept: *",
                        "Accept-Language: %%",
                        "Accept-Charset: nope",
                        "Accept-Encoding: nope;q=2",
                        "Expect: nonsense",
                        "Range: bytes=-1-",
                        "If-Match: x",
                        "If-None-Match: x",
                        "If-Modified-Since: x",
                        "Cookie: \u0001=;",
                        "Cookie: a=\u00ff",
                        "X-A: a\u0001b",
                        "X-A: a\u007fb",
                        "X-A: \u00ff\u00fe",
                        "X-A: a\u0000b",
                        ": x",
                        "no-colon",
                        "X A: b",
                        "X-\u00e4: b",
                        "X-A: " + "a".repeat(20_000),
                        "Timeline-Position: \u0001",
                        "Timeline-Position: \u00ff",
                        "Timeline-Position: x",
                        "Timeline-Position: ",
                        "Last-Event-ID: x",
                        "Last-Event-ID: ",
                        "Transfer-Encoding: nope",
                        "Transfer-Encoding: chunked",
                        "Content-Length: 3",
                        "Content-Length: -1",
                        "Content-Length: x",
                        "Upgrade: h2c",
                        "Upgrade: websocket",
                        "X-HTTP-Method-Override: DELETE",
                        "Forwarded: for=\"",
                        "X-Forwarded-For: x",
                        "Origin: x",
                        "Host: x",
                        "Host: \u0001",
                        "Authorization: Bearer x",
                        "Sec-Fetch-Mode: x")
                .map(header -> new Hostile("", header + "\r\n" + JSON + TWO, "[]"))
                .forEach(all::add);
        all.add(new Hostile("", JSON + "Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n"));
        all.add(new Hostile("", JSON + "Transfer-Encoding: chunked\r\n", "-1\r\n{}\r\n0\r\n\r\n"));
        all.add(new Hostile("", JSON + "Content-Length: 0\r\n", ""));
        all.add(new Hostile("", JSON + "Content-Length: 300000\r\n", " ".repeat(300_000)));
        return all;
    }

    @Test
    void whatIsMalformedIsTheClientsFaultEverywhere() {
        List<String> wrong = new ArrayList<>();
        for (Offered each : paths()) {
            for (String method : each.methods()) {
                for (Hostile hostile : hostile()) {
                    Answer answer = send(method, each.path() + hostile.query(), hostile.headers(), hostile.body());
                    fault(method, answer)
                            .forEach(fault ->
                                    wrong.add(fault + ": " + method + " " + each.path() + " " + shortened(hostile)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMethodThatIsNotOfferedIsSaidSoWithThoseThatAre() {
        for (Offered each : paths()) {
            Set<String> offered = new TreeSet<>(each.methods());
            if (offered.contains("GET")) {
                offered.add("HEAD");
            }
            for (String method :
                    List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "PROPFIND")) {
                if (!offered.contains(method)) {
                    Answer answer = send(method, each.path(), JSON + TWO, "[]");
                    assertThat(answer.status()).as(method + " " + each.path()).isEqualTo(405);
                    assertThat(answer.header("Allow").map(allowed -> Set.of(allowed.split(", "))))
                            .as(method + " " + each.path())
                            .contains(offered);
                    assertThat(fault(method, answer)).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsNoRequestAtAllIsAnsweredWithAProblem() {
        for (String text : List.of(
                "GET\r\n\r\n",
                "GET /api/relationships HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /api/relationships HTTP/1.1\r\n\r\n",
                "GET /api/relationships HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "G\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET no-slash HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http:// HTTP/1.1\r\nHost: x\r\n\r\n",
                "CONNECT x:1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001\u0002\r\n\r\n")) {
            Answer answer = RawRequest.send(timeline.url(), text);
            assertThat(answer.status()).as(text).isBetween(400, 505).isNotEqualTo(500);
            assertThat(fault("GET", answer)).as(text + answer).isEmpty();
        }
    }

    private static Answer send(String method, String path, String headers, String body) {
        String token = path.startsWith("/api/operations") ? operator : dana;
        return RawRequest.send(
                timeline.url(),
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + token + "\r\n" + headers + "\r\n" + body);
    }

    private static List<String> fault(String method, Answer answer) {
        List<String> faults = new ArrayList<>();
        int status = answer.status();
        // What operators ask of health is answered so while a part of the node is not well, with what it is.
        if (status == 503 && answer.body().contains("\"components\"")) {
            return faults;
        }
        if (status >= 500 && !OF_THE_SERVER_THAT_BLAME_THE_CLIENT.contains(status)) {
            faults.add("status " + status);
        }
        boolean isProblem = answer.header("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        if (status >= 400 && !method.equals("HEAD") && !(isProblem && hasType(answer))) {
            faults.add("no problem, but " + answer);
        }
        if (status >= 400 && Stream.of("Exception", "org.", "<html").anyMatch(answer.body()::contains)) {
            faults.add("tells too much: " + answer.body());
        }
        return faults;
    }

    private static boolean hasType(Answer answer) {
        // Between the sizes of its pieces, where it was sent piece by piece.
        String json = answer.body().replaceAll("(?s)^[^{]*|[^}]*$", "");
        return JsonMapper.shared()
                .readTree(json.isEmpty() ? "{}" : json)
                .path("type")
                .asString("")
                .matches("/problems/[a-z-]+");
    }

    private static String shortened(Hostile hostile) {
        String text = hostile.toString();
        return text.substring(0, Math.min(text.length(), 200));
    }

    /** All that both sides offer, of records that are not there. */
    private static List<Offered> paths() {
        Map<String, Set<String>> methods = new TreeMap<>();
        Stream.of("/api/operations/health", "/api/operations/prometheus", "/health/live")
                .forEach(path -> methods.put(path, new TreeSet<>(Set.of("GET"))));
        Endpoint.all()
                .forEach(each -> methods.computeIfAbsent(each.path(), none -> new TreeSet<>())
                        .add(each.verb().toUpperCase(Locale.ROOT)));
        return methods.entrySet().stream()
                .map(each -> new Offered(
                        each.getKey().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()), each.getValue()))
                .toList();
    }
}
