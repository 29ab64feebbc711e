package org.trusttimeline.ledger.axon;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.ledger.append.NewRow;

/** Events as a command handler publishes them. */
final class Events {

    static final Recording RECORDING =
            new Recording("clinician:test", Role.CLINICIAN, "practice", UUID.randomUUID(), UUID.randomUUID(), "00ff");

    private Events() {}

    static ChartEvent impact() {
        PartnerId partner = new PartnerId(UUID.randomUUID());
        Statement statement = new Statement(
                new EntryId(UUID.randomUUID()),
                new Speaker.Partner(partner),
                null,
                null,
                List.of(),
                new SealedText("partner:" + partner, 1, "c2VhbGVk"),
                Source.SESSION,
                null,
                List.of());
        return new ImpactStated(statement, new BreachId(UUID.randomUUID()));
    }

    static DomainEventMessage<ChartEvent> message(String stream, long position) {
        return message(stream, position, impact());
    }

    static DomainEventMessage<ChartEvent> message(String stream, long position, ChartEvent event) {
        return new GenericDomainEventMessage<>(
                "Relationship", stream, position, event, Map.of(EntryMessages.RECORDING, RECORDING));
    }

    static NewRow row(String stream, long position) {
        return EntryMessages.rowOf(message(stream, position));
    }
}
