package org.trusttimeline.command.api.parsing;

import org.trusttimeline.events.json.EdtfModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads the parts of a body as strictly as JSON can be read: no unknown field, no value taken for another. */
final class BodyMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new EdtfModule())
            .addModule(new StatementModule())
            .build();

    private BodyMapper() {}

    static <T> T read(JsonNode node, Class<T> type) {
        return checked(() -> MAPPER.treeToValue(node, type));
    }

    static <T> T read(JsonNode node, Class<T> type, Sealing sealing) {
        return checked(() ->
                MAPPER.readerFor(type).withAttribute(Sealing.class, sealing).readValue(node));
    }

    private interface Reading<T> {
        T read() throws JacksonException;
    }

    private static <T> T checked(Reading<T> reading) {
        try {
            T value = reading.read();
            RequiredFields.check(value, "");
            return value;
        } catch (JacksonException failure) {
            throw BodyProblems.of(failure);
        }
    }
}
