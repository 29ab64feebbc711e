package org.trusttimeline.query.access;

import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.trusttimeline.http.problem.Problem;

/** The query of a request: one that nobody knows, or that is said twice, is a fault and no wish to be ignored. */
public final class QueryParameters {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final int FINGERPRINT = 8;

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
            String value = values.getFirst();
            if (value.codePointCount(0, value.length()) > QueryValue.most(name)) {
                throw bad(name, "It has at most " + QueryValue.most(name) + " characters.");
            }
        });
        return new QueryParameters(given, Set.of(known));
    }

    /** What can be asked for, as the parameter of an endpoint declares that takes the query. */
    public static String[] names(Parameter parameter) {
        return Objects.requireNonNull(
                        AnnotatedElementUtils.findMergedAnnotation(parameter, QueryNames.class),
                        "an endpoint declares what can be asked for")
                .value();
    }

    /** The value of a parameter, if it was given. One that cannot be given is not looked for. */
    public Optional<String> one(String name) {
        if (!known.contains(name)) {
            throw new IllegalStateException(name + " is looked for in a query that cannot hold it");
        }
        return Optional.ofNullable(given.get(name)).map(List::getFirst);
    }

    /**
     * The number that a parameter gives.
     *
     * @param most it can be; the least is 1
     * @param usual what is meant where nothing is said
     * @throws Problem 400 if it is no such number
     */
    public int upTo(String name, int most, int usual) {
        return one(name).map(text -> upTo(name, most, text)).orElse(usual);
    }

    private static int upTo(String name, int most, String text) {
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw bad(name, "Give a number from 1 to " + most + ".");
        }
        return number;
    }

    /** Tells what is asked for from anything else, by those parameters of it; the same text whenever the same is asked for. */
    public String fingerprint(Set<String> without) {
        SortedMap<String, String> asked = new TreeMap<>();
        given.forEach((name, values) -> asked.put(name, values.getFirst()));
        asked.keySet().removeAll(without);
        return UUID.nameUUIDFromBytes(asked.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, FINGERPRINT);
    }

    /** What is said of a value that is none of those possible. */
    public static Problem bad(String name, String rightIs) {
        return new Problem(400, "bad-parameter", rightIs).with("parameter", name);
    }

    private static String knows(String... known) {
        return known.length == 0 ? "Nothing can be asked for here." : "Here one can give: " + String.join(", ", known);
    }
}
