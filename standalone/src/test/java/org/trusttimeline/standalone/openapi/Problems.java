package org.trusttimeline.standalone.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trusttimeline.command.api.CommandProblems;
import org.trusttimeline.http.problem.Problem;

/** Answers that refuse or fail: RFC 9457 problems. */
final class Problems {

    private static final Map<Integer, String> WORDS = new TreeMap<>(Map.of(
            400, "The request is at fault: `field` or `parameter` says where. Nothing was stored.",
            401, "There is no token, or none that is valid.",
            403, "Nothing is offered here to the one who asks.",
            404, "There is no such thing, or it is not for the one who asks: the two are not told apart.",
            409,
                    "It conflicts with what is there, such as an entry id that stands for another statement: the type says with what.",
            412, "The chart has moved on since the `ETag` in `If-Match`. Nothing was stored.",
            413, "The body is too large. Nothing was stored.",
            422, "A rule of the domain forbids it: the type names the rule. Nothing was stored.",
            429, "So much at a time is not offered to one who asks: the type says of what.",
            503, "It cannot be done, or not read, just now. Try again."));

    private final Node components = new Node();

    Problems(Schemas schemas) {
        schemas.component("Problem", Problems.class, Problems::problem);
        WORDS.forEach((status, words) -> components.put(name(status), answer(status, words)));
        components.put("Problem", answered("Another problem."));
    }

    Node components() {
        return components;
    }

    /** The answers of those statuses, and what else may come. */
    Node of(Set<Integer> statuses) {
        Node answers = new Node();
        statuses.stream()
                .sorted()
                .forEach(status -> answers.put(String.valueOf(status), Node.ref("responses", name(status))));
        return answers.with("default", Node.ref("responses", "Problem"));
    }

    static boolean isKnown(int status) {
        return WORDS.containsKey(status);
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static Node answer(int status, String words) {
        Node rules = new Node();
        CommandProblems.rules().stream()
                .map(CommandProblems::of)
                .filter(refusal -> refusal.status() == status)
                .map(Problem::body)
                .forEach(refusal -> rules.put(String.valueOf(refusal.getType()), refusal.getDetail()));
        Node answer = answered(words + lines(rules)).withAny("x-rules", rules);
        return status == 503
                ? answer.with("headers", Node.of("Retry-After", Node.ref("headers", "Retry-After")))
                : answer;
    }

    private static String lines(Node rules) {
        return rules.keySet().stream().map(type -> "\n- `" + type + "`").collect(Collectors.joining());
    }

    private static Node answered(String words) {
        return Node.of("description", words)
                .with(
                        "content",
                        Node.of("application/problem+json", Node.of("schema", Node.ref("schemas", "Problem"))));
    }

    private static Node problem() {
        Node members = new Node()
                .with("type", Scalars.string().with("format", "uri-reference").described("Stable: `/problems/NAME`."))
                .with("title", Scalars.string())
                .with("status", Node.of("type", "integer"))
                .with("detail", Scalars.string().described("What is wrong, and what to do about it."))
                .with("instance", Scalars.string().with("format", "uri-reference"))
                .with("field", Scalars.string().described("The field of the body that is at fault."))
                .with("parameter", Scalars.string().described("The parameter of the query that is at fault."));
        return RecordSchema.object(
                "What went wrong (RFC 9457); some types have further members.",
                members,
                List.of("type", "title", "status", "detail"),
                true);
    }
}
