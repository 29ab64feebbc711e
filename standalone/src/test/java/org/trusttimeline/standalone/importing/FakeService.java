package org.trusttimeline.standalone.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records what it is sent. It derives ids for labels, and takes each command once, unless it is told to answer otherwise. */
final class FakeService implements AutoCloseable {

    /** A request as it came. */
    record Request(String path, String contentType, String authorization, JsonNode body) {
        String type() {
            return body.path("type").asString("");
        }
    }

    /** An answer. */
    record Reply(int status, String body) {}

    /** Answers in the place of the service. */
    @FunctionalInterface
    interface Answering {
        /** The reply to a command that came for the so-manieth time, from 1; or what the service itself says. */
        Reply to(Request request, int time, Reply usual);
    }

    private static final Reply TAKEN = new Reply(201, "{\"chart\":\"joint\",\"position\":1}");
    private static final Reply TAKEN_BEFORE = new Reply(200, TAKEN.body());

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Set<Request> taken = ConcurrentHashMap.newKeySet();
    private Answering answering = (request, time, usual) -> usual;

    FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        server.createContext("/", this::handle);
        server.setExecutor(handlers);
        server.start();
    }

    void answers(Answering other) {
        answering = other;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What came to ask for ids. */
    List<Request> idRequests() {
        return List.copyOf(requests).stream()
                .filter(request -> request.path().endsWith("/ids"))
                .toList();
    }

    /** What came otherwise, in its order. */
    List<Request> commands() {
        return List.copyOf(requests).stream()
                .filter(request -> !request.path().endsWith("/ids"))
                .toList();
    }

    static String id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(UTF_8)).toString();
    }

    static Reply problem(int status, String type, String detail) {
        return new Reply(status, "{\"type\":\"%s\",\"detail\":\"%s\"}".formatted(type, detail));
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                StrictJson.MAPPER.readTree(exchange.getRequestBody().readAllBytes()));
        requests.add(request);
        Reply reply = answering.to(request, Collections.frequency(List.copyOf(requests), request), usual(request));
        byte[] body = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Reply usual(Request request) {
        if (request.path().endsWith("/ids")) {
            return new Reply(200, ids(request.body().path("labels")));
        }
        return taken.add(request) ? TAKEN : TAKEN_BEFORE;
    }

    private static String ids(JsonNode labels) {
        ObjectNode answer = StrictJson.MAPPER.createObjectNode();
        ObjectNode ids = answer.putObject("ids");
        labels.forEach(label -> ids.put(label.stringValue(), id(label.stringValue())));
        return answer.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        handlers.shutdownNow();
    }
}
