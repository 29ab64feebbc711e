package org.trusttimeline.standalone.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryValue;

/** What an endpoint is given: in its path, its query, its headers, its body. */
final class Parameters {

    private final Endpoint endpoint;
    private final Javadocs docs;

    Parameters(Endpoint endpoint, Javadocs docs) {
        this.endpoint = endpoint;
        this.docs = docs;
    }

    List<Node> described() {
        List<Node> all = new ArrayList<>();
        all().map(this::described).forEach(all::addAll);
        return all;
    }

    /** Whether it takes the body as it comes: that is how commands are read. */
    boolean takesCommand() {
        return all().anyMatch(parameter -> parameter.getType() == HttpServletRequest.class);
    }

    /** Whether it takes a header. */
    boolean takesHeader(String name) {
        return all().map(parameter -> parameter.getAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.name().equals(name));
    }

    Optional<Parameter> body() {
        return all().filter(parameter -> parameter.isAnnotationPresent(JsonBody.class))
                .findFirst();
    }

    private Stream<Parameter> all() {
        return Arrays.stream(endpoint.method().getParameters());
    }

    private List<Node> described(Parameter parameter) {
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            return List.of(inPath(parameter));
        }
        if (parameter.isAnnotationPresent(RequestHeader.class)) {
            return List.of(inHeader(parameter, parameter.getAnnotation(RequestHeader.class)));
        }
        QueryNames names = AnnotatedElementUtils.findMergedAnnotation(parameter, QueryNames.class);
        if (names != null) {
            return Arrays.stream(names.value())
                    .map(name -> inQuery(name, parameter, names.mostLimit()))
                    .toList();
        }
        if (isNoneOfTheClients(parameter)) {
            return List.of();
        }
        throw new IllegalStateException("It is not known what " + endpoint.method() + " is given as " + parameter);
    }

    private static boolean isNoneOfTheClients(Parameter parameter) {
        return parameter.getType() == Caller.class
                || parameter.getType() == SignedIn.class
                || parameter.getType() == HttpServletRequest.class
                || parameter.isAnnotationPresent(JsonBody.class);
    }

    private Node inQuery(String name, Parameter parameter, int mostLimit) {
        Node described = at("query", name, words(parameter), Values.ofQuery(name, mostLimit));
        return QueryValue.of(name)
                        .filter(value -> value.kind() == QueryValue.Kind.LIST)
                        .isPresent()
                ? described.with("style", "form").with("explode", false)
                : described;
    }

    private Node inPath(Parameter parameter) {
        String name = parameter.getName();
        return at("path", name, words(parameter), Values.ofPath(endpoint.path(), name))
                .with("required", true);
    }

    private Node inHeader(Parameter parameter, RequestHeader header) {
        Node described = at("header", header.name(), words(parameter), Values.ofHeader(header.name()));
        return header.required() ? described.with("required", true) : described;
    }

    private String words(Parameter parameter) {
        return docs.ofParameter(endpoint.method().getDeclaringClass(), endpoint.name(), parameter.getName());
    }

    private static Node at(String place, String name, String words, Node schema) {
        return Node.of("name", name).with("in", place).described(words).with("schema", schema);
    }
}
