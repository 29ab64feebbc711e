package org.trusttimeline.query.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trusttimeline.http.problem.Problem;

/** The query of a request: one that nobody knows, or that is said twice, is a fault and no wish to be ignored. */
public final class QueryParameters {

    private final Map<String, List<String>> given;
    private final Set<String> known;

    private QueryParameters(Map<String, List<String>> given, Set<String> known) {
        this.given = given;
        this.known = known;
    }

    /**
     * Takes what was given.
     *
     * @throws Problem 400 if one is unknown or given twice
     */
    public static QueryParameters of(Map<String, List<String>> given, String... known) {
        given.forEach((name, values) -> {
            if (!Set.of(known).contains(name)) {
                throw new Problem(400, "unknown-parameter", knows(known)).with("parameter", name);
            }
            if (values.size() > 1) {
                throw bad(name, "Give it once.");
            }
        });
        return new QueryParameters(given, Set.of(known));
    }

    /** The value of a parameter, if it was given. One that cannot be given is not looked for. */
    public Optional<String> one(String name) {
        if (!known.contains(name)) {
            throw new IllegalStateException(name + " is looked for in a query that cannot hold it");
        }
        return Optional.ofNullable(given.get(name)).map(List::getFirst);
    }

    /** What is said of a value that is none of those possible. */
    public static Problem bad(String name, String rightIs) {
        return new Problem(400, "bad-parameter", rightIs).with("parameter", name);
    }

    private static String knows(String... known) {
        return known.length == 0 ? "Nothing can be asked for here." : "Here one can give: " + String.join(", ", known);
    }
}
