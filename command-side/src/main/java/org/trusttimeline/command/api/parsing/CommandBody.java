package org.trusttimeline.command.api.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.trusttimeline.events.id.CanonicalUuid;
import org.trusttimeline.http.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a command: one JSON object, told apart by its {@code type}. */
public final class CommandBody {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
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
        int most = CommandLimits.BODY_BYTES;
        byte[] read = sent.readNBytes(most + 1);
        if (read.length > most) {
            throw new Problem(413, "body-too-large", "A command has at most " + most + " bytes.").with("limit", most);
        }
        return parse(read);
    }

    /**
     * Reads a body.
     *
     * @throws Problem 400 if it is not one JSON object in UTF-8
     */
    public static CommandBody parse(byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(text(bytes))) {
            return new CommandBody(whole(parser));
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherBytes) {
            throw new Problem(400, "not-json", "The body is not JSON in UTF-8.");
        }
    }

    private static ObjectNode whole(JsonParser parser) {
        try {
            if (MAPPER.readTree(parser) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            throw BodyProblems.notJson(notJson, parser.currentLocation());
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
            throw BodyProblems.wrong(field, "an id is a UUID of 36 characters, and not that of zeros");
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
