package org.trusttimeline.command.api.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.trusttimeline.events.id.CanonicalUuid;
import org.trusttimeline.http.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a command: one JSON object, told apart by its {@code type}. */
public final class CommandBody {

    private static final int LIMIT = 256 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Set<String> OF_EVERY_STATEMENT = Set.of(
            "entryId", "statedBy", "reportedBy", "occurred", "learned", "narrative", "source", "topic", "evidence");

    private final ObjectNode whole;

    private CommandBody(ObjectNode whole) {
        this.whole = whole;
    }

    /**
     * Reads a body up to the size that the longest command can have; no more of it is kept in memory.
     *
     * @throws Problem 400 if it is not one JSON object, 413 if it is larger
     */
    public static CommandBody read(InputStream sent) throws IOException {
        byte[] read = sent.readNBytes(LIMIT + 1);
        if (read.length > LIMIT) {
            throw new Problem(413, "body-too-large", "A command has at most " + LIMIT + " bytes.").with("limit", LIMIT);
        }
        return parse(read);
    }

    /**
     * Reads a body.
     *
     * @throws Problem 400 if it is not one JSON object
     */
    public static CommandBody parse(byte[] bytes) {
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return new CommandBody(object);
            }
        } catch (JacksonException notJson) {
            throw new Problem(400, "not-json", "The body is not JSON: " + notJson.getOriginalMessage())
                    .with("line", notJson.getLocation().getLineNr())
                    .with("column", notJson.getLocation().getColumnNr());
        }
        throw new Problem(400, "not-json", "The body is not one JSON object.");
    }

    /** The command's type. */
    public String type() {
        return required("type");
    }

    /** A field that holds an id. */
    UUID id(String field) {
        try {
            return CanonicalUuid.parse(required(field));
        } catch (IllegalArgumentException noId) {
            throw BodyProblems.wrong(field, "an id is a UUID of 36 characters");
        }
    }

    /** Whether the field is there and not null. */
    boolean has(String field) {
        return whole.hasNonNull(field);
    }

    /** What every statement carries, narrative included. */
    ObjectNode statement() {
        return whole.deepCopy().retain(OF_EVERY_STATEMENT);
    }

    /** What only this type of command carries. */
    ObjectNode rest() {
        ObjectNode rest = whole.deepCopy();
        rest.remove(OF_EVERY_STATEMENT);
        rest.remove("type");
        return rest;
    }

    /** The same bytes for the same body, however its fields are ordered and spaced. */
    byte[] canonical() {
        return MAPPER.writeValueAsBytes(MAPPER.treeToValue(whole, Object.class));
    }

    String required(String field) {
        JsonNode value = whole.get(field);
        if (value == null || value.isNull()) {
            throw BodyProblems.missing(field);
        }
        if (!value.isString()) {
            throw BodyProblems.wrong(field, "it is a text");
        }
        return value.stringValue();
    }
}
