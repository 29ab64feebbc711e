package org.trusttimeline.standalone.openapi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.trusttimeline.http.position.TimelinePosition;

/** The HTTP API as an OpenAPI document. */
final class Document {

    private final Set<String> names = new HashSet<>();
    private final Javadocs docs;
    private final Schemas schemas;
    private final Commands commands;
    private final Problems problems;

    private Document(Path sources) throws IOException {
        docs = Javadocs.read(sources);
        schemas = new Schemas(docs);
        commands = new Commands(docs, schemas);
        problems = new Problems(schemas);
    }

    /** Reads the whole of it off the code and its sources. */
    static Map<String, Object> read(Path sources) throws IOException {
        return new Document(sources).whole();
    }

    private Node whole() {
        Node paths = new Node();
        Endpoint.all().forEach(endpoint -> add(endpoint, paths));
        return Node.of("openapi", "3.1.0")
                .with("info", info())
                .with("servers", List.of(Node.of("url", "/")))
                .with("security", List.of(Node.of("bearer", List.of())))
                .with("paths", paths)
                .with("components", components());
    }

    private void add(Endpoint endpoint, Node paths) {
        if (!names.add(endpoint.name())) {
            throw new IllegalStateException("Two endpoints are called " + endpoint.name());
        }
        Node operations = (Node) paths.computeIfAbsent(endpoint.path(), path -> new Node());
        operations.put(endpoint.verb(), new Operation(endpoint, docs, schemas).described(commands, problems));
    }

    private Node components() {
        return Node.of("securitySchemes", Node.of("bearer", bearer()))
                .with("headers", headers())
                .with("responses", problems.components())
                .with("schemas", schemas.components());
    }

    private static Node info() {
        return Node.of("title", "Trust timeline")
                .with("version", "1")
                .described("How couples break trust and rebuild it: commands state it, reads show it. "
                        + "A reading of statements, never a finding.");
    }

    private static Node bearer() {
        return Node.of("type", "http").with("scheme", "bearer").with("bearerFormat", "JWT");
    }

    private static Node headers() {
        return Node.of(
                        HttpHeaders.ETAG,
                        header("Where the chart or charts stand. That of a command's answer is what `If-Match` takes."))
                .with(HttpHeaders.LOCATION, header("The relationship, where this opened it."))
                .with(HttpHeaders.RETRY_AFTER, header("In how many seconds to try again."))
                .with(TimelinePosition.HEADER, header("Opaque. A read that carries it is not answered from before."));
    }

    private static Node header(String words) {
        return new Node().described(words).with("schema", Scalars.string());
    }
}
