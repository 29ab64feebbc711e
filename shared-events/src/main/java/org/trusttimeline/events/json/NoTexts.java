package org.trusttimeline.events.json;

import org.trusttimeline.events.statement.SealedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Leaves out every sealed text, as if nobody had given one. */
final class NoTexts extends SimpleModule {

    private static final long serialVersionUID = 1L;

    NoTexts() {
        addSerializer(SealedText.class, new Absent());
    }

    private static final class Absent extends ValueSerializer<SealedText> {
        @Override
        public boolean isEmpty(SerializationContext context, SealedText text) {
            return true;
        }

        @Override
        public void serialize(SealedText text, JsonGenerator generator, SerializationContext context) {
            generator.writeNull();
        }
    }
}
