package org.trusttimeline.standalone.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.edtf.EdtfPattern;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.body.Limits;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.access.Opaque;
import org.trusttimeline.query.access.QueryValue;
import org.trusttimeline.query.access.RecordPosition;
import org.trusttimeline.query.rebuild.SchemaVersion;

/** Texts that have a form, and what can be given in paths, queries and headers. */
final class Values {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String STAFF = "[^\\u0000-\\u001F\\u007F-\\u009F]{1,356}";

    /** These are written by modules of the mapper, or read by a method, and not as their own annotations say. */
    private static final Map<Class<?>, Node> TEXTS = Map.of(
            Edtf.class,
            text(64, EdtfPattern.DATE).described("A date that may be fuzzy, in EDTF (ISO 8601-2): `2005-10-23~`."),
            Speaker.class,
            text(
                            366,
                            "^(clinician|mediator|(partner:)?" + ID + "|(clinician|mediator):" + STAFF
                                    + "|third-party:[A-Za-z0-9._-]{1,64})$")
                    .described(
                            "Whose words: a partner's UUID, `clinician` or `mediator` for the one who is signed in, `clinician:ID` or"
                                    + " `mediator:ID` for somebody of their practice (an id with a slash: in full), `clinician:PRACTICE/ID`"
                                    + " or `mediator:PRACTICE/ID` in full, or `third-party:LABEL`."),
            EntryRef.class,
            text(42, "^(joint:)?" + ID + "$")
                    .described(
                            "An entry of the same chart by its UUID, or of the joint chart beside it: `joint:UUID`."),
            Knower.class,
            text(36, "^(record|" + ID + ")$").described("A partner's UUID, or `record`: the record as a whole."));

    private static final Map<String, Node> HEADERS = Map.of(
            HttpHeaders.IF_MATCH,
            text(20, "^\"[0-9]{1,18}\"$"),
            TimelinePosition.HEADER,
            text(400, Opaque.PATTERN),
            "Last-Event-ID",
            text(RecordPosition.MOST_CHARACTERS, Opaque.PATTERN));

    private Values() {}

    /** A type that JSON writes as a text of a form of its own. */
    static Optional<Node> ofText(Class<?> type) {
        return Optional.ofNullable(TEXTS.get(type));
    }

    /** What a member of a small body can hold. */
    static Node limited(Class<?> type, Limits limits) {
        Node text = text(limits.most(), limits.pattern()).with("minLength", limits.least());
        return List.class.isAssignableFrom(type)
                ? Node.of("type", "array").with("items", text).with("maxItems", limits.mostItems())
                : text;
    }

    static Node ofHeader(String name) {
        return Optional.ofNullable(HEADERS.get(name))
                .orElseThrow(() -> new IllegalStateException("It is not known what the header " + name + " can be"));
    }

    /** Ids are UUIDs, but those of versions of the read model; only the code behind an endpoint turns their texts into types. */
    static Node ofPath(String path, String name) {
        if (name.equals("name")) {
            return Scalars.string().with("enum", List.of(SchemaVersion.NAME));
        }
        boolean isUuid = name.endsWith("Id") || (name.equals("id") && !path.contains("/rebuilds/"));
        return isUuid ? Scalars.string().with("format", "uuid") : text(200, "").with("minLength", 1);
    }

    static Node ofQuery(String name, int mostLimit) {
        QueryValue value = QueryValue.of(name)
                .orElseThrow(() -> new IllegalStateException("It is not known what the parameter " + name + " can be"));
        return switch (value.kind()) {
            case NUMBER -> Node.of("type", "integer").with("minimum", 1).with("maximum", mostLimit);
            case UUID -> Scalars.string().with("format", "uuid");
            case TEXT ->
                value.choices().isEmpty()
                        ? text(value.most(), value.pattern())
                        : Scalars.string().with("enum", value.choices());
            case LIST ->
                Node.of("type", "array")
                        .with("items", Scalars.string().with("enum", value.choices()))
                        .with("minItems", 1)
                        .with("maxItems", value.choices().size())
                        .with("uniqueItems", true);
        };
    }

    private static Node text(int most, String pattern) {
        Node text = Scalars.string().with("maxLength", most);
        return pattern.isEmpty() ? text : text.with("pattern", pattern);
    }
}
