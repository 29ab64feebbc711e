package org.trusttimeline.ledger.axon;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Stored;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.ledger.append.AppendCondition;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.read.LedgerRow;

/**
 * Entries as Axon's messages: the aggregate identifier is the name of the chart's stream, the sequence number the
 * position, the timestamp the moment of recording.
 */
public final class EntryMessages {

    /** The metadata key under which every event carries its {@link Recording}. */
    public static final String RECORDING = "recording";

    /**
     * The metadata key under which an event that is published can carry a list of {@link AppendCondition}s: it and all
     * that is published with it are stored only if these hold. They are not stored.
     */
    public static final String CONDITIONS = "conditions";

    /** The metadata key under which an event of the whole ledger carries its row. */
    static final String ROW = "row";

    private EntryMessages() {}

    /** The row that a message from the ledger stands for, unread. */
    public static LedgerRow storedRow(EventMessage<?> message) {
        if (message.getMetaData().get(ROW) instanceof LedgerRow row) {
            return row;
        }
        throw new IllegalArgumentException("not a message from the ledger: " + message.getIdentifier());
    }

    /**
     * The row to append for an event. What else Axon put into the metadata is not stored: the recording tells it.
     *
     * @throws IllegalStateException if what would be stored does not read as what was said
     */
    static NewRow rowOf(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event && event.getPayload() instanceof ChartEvent payload)) {
            throw new IllegalArgumentException("only events of a chart can be stored, not "
                    + message.getPayloadType().getName());
        }
        Stored stored = EventTypes.storedAs(payload.getClass());
        Recording recording = recordingOf(event);
        String json = EventJson.write(payload);
        String recorded = EventJson.write(recording);
        requireReadable(stored, payload.equals(EventJson.read(stored.name(), stored.revision(), json)));
        requireReadable(stored, recording.equals(EventJson.readRecording(recorded)));
        return new NewRow(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.statement().entryId().value(),
                stored.name(),
                stored.revision(),
                json,
                recorded);
    }

    private static void requireReadable(Stored stored, boolean same) {
        if (!same) {
            throw new IllegalStateException("what would be stored of this " + stored.name() + " is not what was said");
        }
    }

    /** The conditions that an event carries, or none. */
    static List<AppendCondition> conditionsOf(EventMessage<?> message) {
        return switch (message.getMetaData().get(CONDITIONS)) {
            case null -> List.of();
            case List<?> conditions ->
                conditions.stream().map(AppendCondition.class::cast).toList();
            case Object other ->
                throw new IllegalArgumentException(
                        "no conditions: " + other.getClass().getName());
        };
    }

    private static Recording recordingOf(Message<?> message) {
        if (message.getMetaData().get(RECORDING) instanceof Recording recording) {
            return recording;
        }
        throw new IllegalArgumentException("the message carries no recording: " + message.getIdentifier());
    }
}
