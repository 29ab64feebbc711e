package org.trusttimeline.ledger.axon;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.AbstractMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.ledger.read.LedgerRow;

/**
 * A row as a message, read from its JSON when it is handled and not when it is fetched: a row that cannot be read fails
 * the handling of its chart, not the stream that all charts share.
 */
final class StoredMessage extends AbstractMessage<ChartEvent> {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Class<? extends ChartEvent>> TYPES = EventTypes.all()
            .collect(Collectors.toUnmodifiableMap(
                    type -> EventTypes.storedAs(type).name(), type -> type));

    private final LedgerRow row;
    private final @Nullable MetaData replacedMetaData;
    private transient volatile @Nullable ChartEvent payload;

    private StoredMessage(LedgerRow row, @Nullable MetaData replacedMetaData) {
        super(row.stream() + "/" + row.entryId());
        this.row = row;
        this.replacedMetaData = replacedMetaData;
    }

    /** The row as an event of its stream. */
    static DomainEventMessage<ChartEvent> of(LedgerRow row) {
        return new GenericDomainEventMessage<>(
                kind(row), row.stream(), row.position(), new StoredMessage(row, null), row::recordedAt);
    }

    /** The row as an event of the whole ledger. */
    static TrackedEventMessage<ChartEvent> tracked(LedgerRow row) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(row.globalIndex()),
                kind(row),
                row.stream(),
                row.position(),
                new StoredMessage(row, MetaData.with(EntryMessages.ROW, row)),
                row::recordedAt);
    }

    @Override
    public ChartEvent getPayload() {
        ChartEvent read = payload;
        if (read == null) {
            read = EventJson.read(row.name(), row.revision(), row.payload());
            payload = read;
        }
        return read;
    }

    /** For a name that this release does not know: any event, so that a handler meets it and fails aloud. */
    @Override
    @SuppressWarnings("unchecked")
    public Class<ChartEvent> getPayloadType() {
        return (Class<ChartEvent>) TYPES.getOrDefault(row.name(), ChartEvent.class);
    }

    @Override
    public MetaData getMetaData() {
        return replacedMetaData == null
                ? MetaData.with(EntryMessages.RECORDING, EventJson.readRecording(row.recording()))
                : replacedMetaData;
    }

    @Override
    protected Message<ChartEvent> withMetaData(MetaData metaData) {
        return new StoredMessage(row, metaData);
    }

    private static String kind(LedgerRow row) {
        return row.stream().substring(0, Math.max(0, row.stream().indexOf(':')));
    }
}
