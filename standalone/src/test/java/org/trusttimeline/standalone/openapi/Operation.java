package org.trusttimeline.standalone.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.trusttimeline.http.access.AccessConfiguration;
import org.trusttimeline.http.position.TimelinePosition;

/** One endpoint, as the document describes it. */
final class Operation {

    private static final Pattern STATUS = Pattern.compile("\\d{3}");
    private static final Pattern REFUSAL = Pattern.compile("\\b([45]\\d\\d)\\b");

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
                .map(body -> schemas.of(body.getParameterizedType(), Direction.REQUEST))
                .ifPresent(schema -> operation.with("requestBody", sent(schema)));
    }

    private Node answers() {
        String words = docs.ofAnswer(endpoint.method().getDeclaringClass(), endpoint.name());
        if (parameters.takesCommand()) {
            return Node.of("201", answered("Taken, and durably stored."))
                    .with("200", answered("The same command had been taken before; this is the same answer."));
        }
        return Node.of(status(words), answered(words.isEmpty() ? "Done." : words));
    }

    private Node answered(String words) {
        Node answered = Node.of("description", words).withAny("headers", headers());
        return answerType() == Void.class ? answered : answered.with("content", content());
    }

    /** As the words begin; 200 where they name none. */
    private static String status(String words) {
        Matcher number = STATUS.matcher(words);
        return number.find() && number.start() == 0 ? number.group() : "200";
    }

    private Node headers() {
        List<String> names = new ArrayList<>();
        if (parameters.takesCommand() || (isRead() && endpoint.path().contains("{id}"))) {
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

    private Node content() {
        return answerType() == SseEmitter.class
                ? Node.of(MediaType.TEXT_EVENT_STREAM_VALUE, Node.of("schema", Scalars.string()))
                : json(schemas.of(answerType(), Direction.ANSWER));
    }

    private Type answerType() {
        Type type = endpoint.method().getGenericReturnType();
        boolean wrapped = endpoint.method().getReturnType() == ResponseEntity.class;
        return wrapped ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    /** Those that the words name among the problems, and those of every endpoint of its kind. */
    private Set<Integer> refusals() {
        Set<Integer> statuses = new TreeSet<>(List.of(400, 401, 403));
        REFUSAL.matcher(docs.ofAnswer(endpoint.method().getDeclaringClass(), endpoint.name()))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .filter(Problems::isKnown)
                .forEach(statuses::add);
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
        return parameters.readsRecords();
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
