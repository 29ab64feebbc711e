package org.trusttimeline.query.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.edtf.EdtfPattern;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.statement.Criterion;

/**
 * What the value of a parameter of a query can be: described to clients by it, and never longer than it says when it is read.
 *
 * @param kind what it is
 * @param most how many characters it has at most
 * @param pattern a regular expression of which clients know as well; empty where there is none
 * @param choices the values, or in a list each of them; empty where these are not all known
 */
public record QueryValue(Kind kind, int most, String pattern, List<String> choices) {

    /** What a value is. */
    public enum Kind {
        NUMBER,
        TEXT,
        UUID,
        /** One or more of the choices, each once, with commas between them. */
        LIST
    }

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String STAFF =
            "[^/\\u0000-\\u001F\\u007F-\\u009F]{1,100}/[^\\u0000-\\u001F\\u007F-\\u009F]{1,255}";
    private static final QueryValue DAY = text(64, EdtfPattern.ONE_DATE);
    private static final QueryValue CURSOR = text(400, Opaque.PATTERN);

    private static final Map<String, QueryValue> BY_NAME = Map.ofEntries(
            Map.entry("limit", new QueryValue(Kind.NUMBER, 3, "", List.of())),
            Map.entry("order", oneOf("newest", "oldest")),
            Map.entry(CommonParameters.VIEW, oneOf("joint", "own")),
            Map.entry("switch", oneOf("when-same", "by-hand")),
            Map.entry(
                    "criterion",
                    oneOf(Arrays.stream(Criterion.values()).map(Enum::name).toArray(String[]::new))),
            Map.entry(CommonParameters.CHART, text(60, "^(joint|clinical|partner:" + ID + ")$")),
            Map.entry(
                    "statedBy",
                    text(
                            366,
                            "^(partner:" + ID + "|(clinician|mediator):" + STAFF
                                    + "|third-party:[A-Za-z0-9._-]{1,64})$")),
            Map.entry("breach", new QueryValue(Kind.UUID, 36, "", List.of())),
            Map.entry(
                    "type",
                    new QueryValue(Kind.LIST, 4_000, "", types().sorted().toList())),
            Map.entry(CommonParameters.CURSOR, CURSOR),
            Map.entry("after", text(RecordPosition.MOST_CHARACTERS, Opaque.PATTERN)),
            Map.entry("from", DAY),
            Map.entry("to", DAY),
            Map.entry(CommonParameters.TRUE_ON, DAY),
            Map.entry(CommonParameters.KNOWN_ON, DAY));

    private static final int MOST_OF_ANY = 200;

    /** What the parameter of that name can be, if that is known. */
    public static Optional<QueryValue> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** How many characters the value of that parameter has at most. */
    static int most(String name) {
        return of(name).map(QueryValue::most).orElse(MOST_OF_ANY);
    }

    /** The stored names of all events. */
    public static Stream<String> types() {
        return EventTypes.all().map(type -> EventTypes.storedAs(type).name());
    }

    private static QueryValue text(int most, String pattern) {
        return new QueryValue(Kind.TEXT, most, pattern, List.of());
    }

    private static QueryValue oneOf(String... values) {
        return new QueryValue(Kind.TEXT, MOST_OF_ANY, "", List.of(values));
    }
}
