package org.trusttimeline.query.mongo;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.trusttimeline.query.chart.StoredEntry;

/**
 * Stores an entry member by member, always in this order. Most of every document are entries: found by reflection, their members
 * took a third of the time of a read.
 */
final class StoredEntryCodec implements Codec<StoredEntry> {

    private static final String ENTRY_ID = "entryId";
    private static final String POSITION = "position";
    private static final String MOMENT = "moment";
    private static final String RECORDED_AT = "recordedAt";
    private static final String NAME = "name";
    private static final String REVISION = "revision";
    private static final String PAYLOAD = "payload";
    private static final String RECORDING = "recording";

    @Override
    public void encode(BsonWriter writer, StoredEntry entry, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(ENTRY_ID, entry.entryId());
        writer.writeInt64(POSITION, entry.position());
        writer.writeInt64(MOMENT, entry.moment());
        writer.writeInt64(RECORDED_AT, entry.recordedAt());
        writer.writeString(NAME, entry.name());
        writer.writeInt32(REVISION, entry.revision());
        writer.writeString(PAYLOAD, entry.payload());
        writer.writeString(RECORDING, entry.recording());
        writer.writeEndDocument();
    }

    @Override
    public StoredEntry decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        StoredEntry entry = new StoredEntry(
                reader.readString(ENTRY_ID),
                reader.readInt64(POSITION),
                reader.readInt64(MOMENT),
                reader.readInt64(RECORDED_AT),
                reader.readString(NAME),
                reader.readInt32(REVISION),
                reader.readString(PAYLOAD),
                reader.readString(RECORDING));
        reader.readEndDocument();
        return entry;
    }

    @Override
    public Class<StoredEntry> getEncoderClass() {
        return StoredEntry.class;
    }
}
