package org.trusttimeline.command.api.parsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.json.EdtfModule;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
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
            .withCoercionConfigDefaults(texts -> texts.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .addModule(new EdtfModule())
            .addModule(new ExactValues())
            .addModule(new StatementModule())
            .build();

    private static final JsonMapper MEANING = JsonMapper.builder()
            .addModule(new EdtfModule())
            .addModule(new SimpleModule().addSerializer(SealedText.class, new Opened()))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private BodyMapper() {}

    /** The same bytes for whatever means the same, however it was written: a repeated command is told by them. */
    static byte[] meaning(Command command, Statement statement, Sealing sealing) {
        return MEANING.writer()
                .withAttribute(Sealing.class, sealing)
                .writeValueAsBytes(List.of(command.getClass().getSimpleName(), statement, command));
    }

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
            FieldChecks.requirePresent(value, "");
            return value;
        } catch (JacksonException failure) {
            throw BodyProblems.of(failure);
        }
    }

    /** A text in the words that were sent. */
    private static final class Opened extends ValueSerializer<SealedText> {
        @Override
        public void serialize(SealedText text, JsonGenerator generator, SerializationContext context) {
            Sealing sealing = (Sealing) Objects.requireNonNull(context.getAttribute(Sealing.class));
            generator.writeString(Objects.requireNonNull(sealing.plain().get(text), "each text was sealed here"));
        }
    }

    /** How a body writes what an event holds otherwise: texts in the plain. */
    private static final class StatementModule extends SimpleModule {

        private static final long serialVersionUID = 1L;

        StatementModule() {
            addDeserializer(SealedText.class, new PlainText());
            addDeserializer(Partner.class, new NamedPartner());
        }

        private static Sealing sealing(DeserializationContext context) {
            return (Sealing) Objects.requireNonNull(context.getAttribute(Sealing.class), "texts are sealed while read");
        }

        private static final class PlainText extends ValueDeserializer<SealedText> {
            @Override
            public SealedText deserialize(JsonParser parser, DeserializationContext context) {
                String field = parser.currentName();
                return sealing(context).seal(field, context.readValue(parser, String.class));
            }
        }

        /** A partner's name is sealed under their own key, whoever writes it down. */
        private static final class NamedPartner extends ValueDeserializer<Partner> {

            private record Written(
                    PartnerId partnerId, @Nullable String name) {}

            @Override
            public Partner deserialize(JsonParser parser, DeserializationContext context) {
                Written written = context.readValue(parser, Written.class);
                FieldChecks.requirePresent(written, "partners");
                String name = written.name();
                return new Partner(
                        written.partnerId(), name == null ? null : sealedName(context, written.partnerId(), name));
            }

            private static SealedText sealedName(DeserializationContext context, PartnerId partner, String name) {
                return sealing(context).sealFor(new Speaker.Partner(partner).text(), Partner.nameField(partner), name);
            }
        }
    }
}
