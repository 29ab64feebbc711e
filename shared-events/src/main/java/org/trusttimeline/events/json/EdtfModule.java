package org.trusttimeline.events.json;

import org.trusttimeline.events.edtf.Edtf;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Fuzzy dates as their EDTF text: {@code 2005-10-23~}. */
public final class EdtfModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public EdtfModule() {
        addSerializer(Edtf.class, new ToStringSerializer(Edtf.class));
        addDeserializer(Edtf.class, new FromText());
    }

    private static final class FromText extends ValueDeserializer<Edtf> {
        @Override
        public Edtf deserialize(JsonParser parser, DeserializationContext context) {
            return Edtf.parse(context.readValue(parser, String.class));
        }
    }
}
