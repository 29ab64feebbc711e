package org.trusttimeline.query.mongo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.chart.Slot;

/**
 * Stores a directory in {@value #BYTES_OF_A_SLOT} bytes a page: every read of a chart begins with it, and a record of a hundred
 * thousand entries has a thousand pages.
 */
final class DirectoryCodec implements Codec<Directory> {

    private static final int BYTES_OF_A_SLOT = 2 * Integer.BYTES + 1 + 3 * Long.BYTES;
    private static final String NEXT_PAGE = "nextPage";
    private static final String SLOTS = "slots";

    @Override
    public void encode(BsonWriter writer, Directory directory, EncoderContext context) {
        ByteBuffer bytes = ByteBuffer.allocate(directory.slots().size() * BYTES_OF_A_SLOT);
        directory.slots().forEach(slot -> put(slot, bytes));
        writer.writeStartDocument();
        writer.writeInt32(NEXT_PAGE, directory.nextPage());
        writer.writeBinaryData(SLOTS, new BsonBinary(bytes.array()));
        writer.writeEndDocument();
    }

    @Override
    public Directory decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        int nextPage = reader.readInt32(NEXT_PAGE);
        ByteBuffer bytes = ByteBuffer.wrap(reader.readBinaryData(SLOTS).getData());
        reader.readEndDocument();
        List<Slot> slots = new ArrayList<>(bytes.capacity() / BYTES_OF_A_SLOT);
        while (bytes.hasRemaining()) {
            slots.add(slot(bytes));
        }
        return new Directory(nextPage, List.copyOf(slots));
    }

    @Override
    public Class<Directory> getEncoderClass() {
        return Directory.class;
    }

    private static void put(Slot slot, ByteBuffer bytes) {
        PlaceKey from = slot.from();
        bytes.putInt(slot.page()).putInt(slot.count()).put((byte) (from == null ? 0 : 1));
        bytes.putLong(from == null ? 0 : from.moment());
        bytes.putLong(from == null ? 0 : from.recordedAt());
        bytes.putLong(from == null ? 0 : from.position());
    }

    private static Slot slot(ByteBuffer bytes) {
        int page = bytes.getInt();
        int count = bytes.getInt();
        boolean hasFrom = bytes.get() == 1;
        PlaceKey from = new PlaceKey(bytes.getLong(), bytes.getLong(), bytes.getLong());
        return new Slot(page, from(hasFrom, from), count);
    }

    private static @Nullable PlaceKey from(boolean hasFrom, PlaceKey from) {
        return hasFrom ? from : null;
    }
}
