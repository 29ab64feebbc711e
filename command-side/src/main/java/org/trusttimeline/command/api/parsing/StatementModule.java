package org.trusttimeline.command.api.parsing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Speaker;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** How a body writes what an event holds otherwise: texts in the plain. */
final class StatementModule extends SimpleModule {

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
            RequiredFields.check(written, "partners");
            String name = written.name();
            return new Partner(
                    written.partnerId(), name == null ? null : sealedName(context, written.partnerId(), name));
        }

        private static SealedText sealedName(DeserializationContext context, PartnerId partner, String name) {
            return sealing(context).sealFor(new Speaker.Partner(partner).text(), Partner.nameField(partner), name);
        }
    }
}
