package org.trusttimeline.query.mongo;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Stores a record under the value of one of its components as {@code _id}, so that records need no annotation of the driver.
 *
 * @param plain stores the record component by component
 * @param key the component that is the {@code _id}
 */
record RecordCodec<T>(Codec<T> plain, String key) implements Codec<T> {

    private static final String ID = "_id";
    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        BsonDocument members = new BsonDocument();
        plain.encode(new BsonDocumentWriter(members), value, context);
        BsonDocument stored = new BsonDocument(ID, members.remove(key));
        stored.putAll(members);
        DOCUMENTS.encode(writer, stored, context);
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        BsonDocument stored = DOCUMENTS.decode(reader, context);
        stored.put(key, stored.remove(ID));
        return plain.decode(new BsonDocumentReader(stored), context);
    }

    @Override
    public Class<T> getEncoderClass() {
        return plain.getEncoderClass();
    }
}
