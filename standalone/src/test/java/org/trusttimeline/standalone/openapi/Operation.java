package org.trusttimeline.standalone.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.trusttimeline.http.access.AccessConfiguration;
import org.trusttimeline.http.position.TimelinePosition;

/** One endpoint, as the document describes it. */
final class Operation {

    private final Endpoint endpoint;
    private final Parameters parameters;
    private final Javadocs docs;
    private final Schemas schemas;

    Operation(Endpoint endpoint, Javadocs docs, Schemas schemas) {
        this.endpoint = endpoint;
        this.parameters = new Parameters(endpoint, docs);
        this.docs = docs;
        this.schemas = schemas;
    }

    Node described(Commands commands, Problems problems) {
        Class<?> owner = endpoint.method().getDeclaringClass();
        Node operation = Node.of("operationId", endpoint.name())
                .with("tags", List.of(owner.getSimpleName().replace("Endpoint", "")))
                .described(docs.ofMember(owner, endpoint.name()));
        if (isOpenToAll()) {
            operation.with("security", List.of());
        }
        List<Node> given = parameters.described();
        if (!given.isEmpty()) {
            operation.with("parameters", given);
        }
        body(commands, operation);
        Node answers = answers();
        answers.putAll(isOpenToAll() ? new Node() : problems.of(refusals()));
        return operation.with("responses", answers);
    }

    private void body(Commands commands, Node operation) {
        if (parameters.takesCommand()) {
            operation.with("requestBody", sent(commands.at(CommandPath.at(endpoint.path()))));
        }
        parameters
                .body()
                .map(body -> schemas.of(body.getParameterizedType(), Direction.ANSWER))
                .ifPresent(schema -> operation.with("requestBody", sent(schema)));
    }

    private Node answers() {
        String words = docs.ofAnswer(endpoint.method().getDeclaringClass(), endpoint.name());
        if (parameters.takesCommand()) {
            return Node.of("201", answered("Taken, and durably stored."))
                    .with("200", answered("The same command had been taken before; this is the same answer."));
        }
        return Node.of("200", answered(words.isEmpty() ? "Done." : words));
    }

    private Node answered(String words) {
        return Node.of("description", words).withAny("headers", headers()).with("content", json(answer()));
    }

    private Node headers() {
        List<String> names = new ArrayList<>();
        if (parameters.takesCommand() || isRead()) {
            names.add(HttpHeaders.ETAG);
        }
        if (parameters.takesCommand()) {
            names.add(TimelinePosition.HEADER);
        }
        if (parameters.takesCommand() && CommandPath.at(endpoint.path()) == CommandPath.OPENING) {
            names.add(HttpHeaders.LOCATION);
        }
        Node headers = new Node();
        names.forEach(name -> headers.put(name, Node.ref("headers", name)));
        return headers;
    }

    private Node answer() {
        Type type = endpoint.method().getGenericReturnType();
        boolean wrapped = endpoint.method().getReturnType() == ResponseEntity.class;
        return schemas.of(wrapped ? ((ParameterizedType) type).getActualTypeArguments()[0] : type, Direction.ANSWER);
    }

    private List<Integer> refusals() {
        List<Integer> statuses = new ArrayList<>(List.of(400, 401, 403));
        if (parameters.takesCommand()) {
            statuses.addAll(List.of(404, 409, 413, 422, 503));
        }
        if (parameters.takesHeader(HttpHeaders.IF_MATCH)) {
            statuses.add(412);
        }
        if (isRead()) {
            statuses.addAll(List.of(404, 503));
        }
        return statuses;
    }

    /** A read of a record: under the positions that it was read from, and not from before one that the caller has seen. */
    private boolean isRead() {
        return parameters.takesHeader(TimelinePosition.HEADER);
    }

    private boolean isOpenToAll() {
        return endpoint.path().equals(AccessConfiguration.LIVENESS);
    }

    private static Node sent(Node schema) {
        return Node.of("required", true).with("content", json(schema));
    }

    private static Node json(Node schema) {
        return Node.of("application/json", Node.of("schema", schema));
    }
}
