package org.trusttimeline.command.api.parsing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
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

    static Problem tooLong(int limit) {
        return new Problem(400, "text-too-long", "A text has at most " + limit + " characters.").with("limit", limit);
    }

    static Problem of(DatabindException failure) {
        String field = path(failure);
        Problem known = problemIn(failure);
        if (known != null) {
            return known;
        }
        if (failure instanceof UnrecognizedPropertyException) {
            return new Problem(400, "unknown-field", "There is no field " + field + " in this command.")
                    .with("field", field);
        }
        return wrong(field, reason(failure));
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    /** What is wrong, without repeating what was sent: it may be anybody's words. */
    private static String reason(DatabindException failure) {
        if (failure.getCause() instanceof IllegalArgumentException named && !(named instanceof NumberFormatException)) {
            return String.valueOf(named.getMessage());
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return "it is one of " + Arrays.toString(format.getTargetType().getEnumConstants());
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

    static Problem of(JacksonException failure) {
        return failure instanceof DatabindException databind
                ? of(databind)
                : new Problem(400, "not-json", "The body cannot be read.");
    }
}
