package org.trusttimeline.query.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;

/** Numbers of versions; none is given twice, so nothing that is left of an old one is taken for a new one's. */
final class VersionSequence {

    private final MongoCollection<Document> numbers;

    VersionSequence(MongoDatabase database) {
        numbers = database.getCollection("numbers");
    }

    int next() {
        Document given = numbers.findOneAndUpdate(
                Filters.eq(SchemaVersion.NUMBER),
                Updates.inc("given", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(given).getInteger("given");
    }
}
