package org.trusttimeline.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Stored;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.append.Unless;
import org.trusttimeline.ledger.read.LedgerRow;

/**
 * Entries as Axon's messages: the aggregate identifier is the name of the chart's stream, the sequence number the
 * position, the timestamp the moment of recording.
 */
public final class EntryMessages {

    /** The metadata key under which every event carries its {@link Recording}. */
    public static final String RECORDING = "recording";

    /** The metadata key under which an event of the whole ledger carries its row. */
    static final String ROW = "row";

    /** The metadata key under which an event carries the conditions of its append. */
    static final String CONDITIONS = "conditions";

    private EntryMessages() {}

    /**
     * The metadata of an event that is stated.
     *
     * @param conditions of its append, and so of all that is appended with it
     */
    public static MetaData metaData(Recording recording, List<Unless> conditions) {
        MetaData recorded = MetaData.with(RECORDING, recording);
        return conditions.isEmpty() ? recorded : recorded.and(CONDITIONS, conditions);
    }

    /** The row that a message from the ledger stands for, unread. */
    public static LedgerRow storedRow(EventMessage<?> message) {
        if (message.getMetaData().get(ROW) instanceof LedgerRow row) {
            return row;
        }
        throw new IllegalArgumentException("not a message from the ledger: " + message.getIdentifier());
    }

    /** The row to append for an event. What else Axon put into the metadata is not stored: the recording tells it. */
    static NewRow rowOf(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event && event.getPayload() instanceof ChartEvent payload)) {
            throw new IllegalArgumentException("only events of a chart can be stored, not "
                    + message.getPayloadType().getName());
        }
        Stored stored = EventTypes.storedAs(payload.getClass());
        return new NewRow(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.statement().entryId().value(),
                stored.name(),
                stored.revision(),
                EventJson.write(payload),
                EventJson.write(recordingOf(event)));
    }

    /** The conditions of its append. */
    static Stream<Unless> conditionsOf(EventMessage<?> message) {
        return message.getMetaData().get(CONDITIONS) instanceof List<?> conditions
                ? conditions.stream().map(Unless.class::cast)
                : Stream.empty();
    }

    private static Recording recordingOf(Message<?> message) {
        if (message.getMetaData().get(RECORDING) instanceof Recording recording) {
            return recording;
        }
        throw new IllegalArgumentException("the message carries no recording: " + message.getIdentifier());
    }
}
