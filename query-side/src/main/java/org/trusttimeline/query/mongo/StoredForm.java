package org.trusttimeline.query.mongo;

import java.nio.ByteBuffer;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.chart.DocumentId;

/**
 * The bytes by which documents are compared: as they are stored. Only of those that list a reader's relationships, whose fields
 * stand in the order in which segments happened to write them, in the order of their names.
 */
final class StoredForm {

    private StoredForm() {}

    static ByteBuffer of(RawBsonDocument document) {
        return DocumentId.isOfReader(id(document))
                ? new RawBsonDocument(sorted(document), new BsonDocumentCodec())
                        .getByteBuffer()
                        .asNIO()
                : document.getByteBuffer().asNIO();
    }

    static boolean isSame(@Nullable RawBsonDocument one, @Nullable RawBsonDocument other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return of(one).equals(of(other));
    }

    static String id(RawBsonDocument document) {
        return document.getString("_id").getValue();
    }

    private static BsonDocument sorted(BsonDocument document) {
        BsonDocument sorted = new BsonDocument();
        new TreeMap<>(document).forEach((name, value) -> sorted.put(name, sorted(value)));
        return sorted;
    }

    private static BsonValue sorted(BsonValue value) {
        return value.isDocument() ? sorted(value.asDocument()) : value;
    }
}
