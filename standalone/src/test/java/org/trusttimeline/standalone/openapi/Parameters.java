package org.trusttimeline.standalone.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.SignedIn;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.QueryValue;
import org.trusttimeline.query.access.RecordRequest;

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

    /** Whether it reads one record, or all that the caller may read. */
    boolean readsRecords() {
        return takesHeader(CommonParameters.POSITION)
                || all().anyMatch(parameter -> parameter.getType() == RecordRequest.class);
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
        if (parameter.getType() == RecordRequest.class) {
            return ofRecord(parameter);
        }
        if (AnnotatedElementUtils.hasAnnotation(parameter, QueryNames.class)) {
            return inQuery(parameter).toList();
        }
        if (isNoneOfTheClients(parameter)) {
            return List.of();
        }
        throw new IllegalStateException("It is not known what " + endpoint.method() + " is given as " + parameter);
    }

    private List<Node> ofRecord(Parameter request) {
        Node relationship = at(
                        "path",
                        CommonParameters.RELATIONSHIP,
                        common(CommonParameters.RELATIONSHIP).orElseThrow(),
                        Values.ofPath(endpoint.path(), CommonParameters.RELATIONSHIP))
                .with("required", true);
        Node position = at(
                "header",
                CommonParameters.POSITION,
                common(CommonParameters.POSITION).orElseThrow(),
                Values.ofHeader(CommonParameters.POSITION));
        return Stream.of(Stream.of(relationship), inQuery(request), Stream.of(position))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Node> inQuery(Parameter parameter) {
        int mostLimit = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(parameter, QueryNames.class))
                .mostLimit();
        return Arrays.stream(QueryParameters.names(parameter)).map(name -> inQuery(name, parameter, mostLimit));
    }

    /** The words of a parameter that is described once for all reads, if it is one of these. */
    private Optional<String> common(String name) {
        return Arrays.stream(CommonParameters.class.getFields())
                .filter(field -> name.equals(value(field)))
                .map(field -> docs.ofMember(CommonParameters.class, field.getName()))
                .findFirst();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(constant + " is public, and cannot be read", hidden);
        }
    }

    private static boolean isNoneOfTheClients(Parameter parameter) {
        return parameter.getType() == Caller.class
                || parameter.getType() == SignedIn.class
                || parameter.getType() == HttpServletRequest.class
                || parameter.isAnnotationPresent(JsonBody.class);
    }

    private Node inQuery(String name, Parameter parameter, int mostLimit) {
        Node described =
                at("query", name, common(name).orElseGet(() -> words(parameter)), Values.ofQuery(name, mostLimit));
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
