package org.trusttimeline.command.api.parsing;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What can be wrong with the fields of a body, each as a problem that names the field. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem missing(String field) {
        return new Problem(400, "missing-field", "The field " + field + " is missing.").with("field", field);
    }

    static Problem wrong(String field, String why) {
        return new Problem(400, "wrong-value", "The field " + field + " has a wrong value: " + why + ".")
                .with("field", field);
    }

    static Problem textTooLong(String field) {
        int most = CommandLimits.TEXT_CHARACTERS;
        return new Problem(400, "text-too-long", "A text has at most " + most + " characters.")
                .with("limit", most)
                .with("field", field);
    }

    static Problem listTooLong(String field) {
        int most = CommandLimits.LIST_ITEMS;
        return new Problem(400, "list-too-long", "A list has at most " + most + " items.")
                .with("limit", most)
                .with("field", field);
    }

    /** What is no JSON, in words of our own: those of the parser repeat what was sent. */
    static Problem notJson(JacksonException failure, TokenStreamLocation place) {
        String why = failure instanceof StreamConstraintsException
                ? "The body goes too deep, or holds a number or a name that is too long."
                : "The body is not JSON, or says a field twice.";
        return new Problem(400, "not-json", why).with("line", place.getLineNr()).with("column", place.getColumnNr());
    }

    /** What is no value of its field. */
    static Problem of(JacksonException failure) {
        String field = path(failure);
        Problem known = problemIn(failure);
        if (known != null) {
            return known;
        }
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new Problem(400, "unknown-field", "There is no field " + field + " in this command.")
                        .with("field", field);
            case InvalidNullException missing -> missing(field);
            default -> wrong(field, reason(failure));
        };
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    /** What is wrong, without repeating what was sent: it may be anybody's words. */
    private static String reason(JacksonException failure) {
        if (failure.getCause() instanceof IllegalArgumentException named && !(named instanceof NumberFormatException)) {
            return String.valueOf(named.getMessage());
        }
        return "it is of another kind";
    }

    private static @Nullable Problem problemIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }
}
