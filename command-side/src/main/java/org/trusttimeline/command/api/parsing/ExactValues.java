package org.trusttimeline.command.api.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;

/** Values that are written in one way only, where the mapper itself would also take blanks around them, or numbers. */
final class ExactValues extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    ExactValues() {
        addDeserializer(Instant.class, new FromText<>(ExactValues::moment));
        addDeserializer(ZoneId.class, new FromText<>(ExactValues::zone));
        setDeserializerModifier(new EnumsByName());
    }

    /** A moment by RFC 3339, of a year that dates can have too. */
    private static Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (FIRST_YEAR <= moment.getYear() && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException inOtherForm) {
            // Falls through: the same words for both.
        }
        throw new IllegalArgumentException("write a moment as 2006-01-10T15:00:00Z");
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("write a time zone as Europe/Vienna", unknown);
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {

        private final Function<String, T> reading;

        FromText(Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return reading.apply(context.readValue(parser, String.class));
        }
    }

    private static final class EnumsByName extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier described,
                ValueDeserializer<?> usual) {
            return new FromText<>(text -> named(type.getRawClass(), text));
        }

        private static Object named(Class<?> type, String text) {
            Object[] constants = type.getEnumConstants();
            return Arrays.stream(constants)
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("it is one of " + Arrays.toString(constants)));
        }
    }
}
