package org.trusttimeline.query.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How far each segment has come, kept in MongoDB beside the documents it has written. */
public final class SegmentTokens {

    private static final String COLLECTION = "tokens";
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final MongoDatabase database;
    private final String node;
    private final Serializer serializer =
            JacksonSerializer.builder().objectMapper(new ObjectMapper()).build();

    /** @param node names this process among those that share the segments */
    public SegmentTokens(MongoDatabase database, String node) {
        this.database = database;
        this.node = node;
    }

    Serializer serializer() {
        return serializer;
    }

    /** Two nodes that start at once must not both lay out segments. */
    void prepare() {
        collection().createIndex(Indexes.ascending("processorName", "segment"), new IndexOptions().unique(true));
    }

    TokenStore store() {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName(COLLECTION)
                        .build())
                .serializer(serializer)
                .contentType(String.class)
                .claimTimeout(CLAIM)
                .nodeId(node)
                .ensureIndexes(false)
                .build();
    }

    /** The position that each segment has stored, by segment; a token's own reading would claim it. */
    public Map<Integer, Long> positions(String processor) {
        Map<Integer, Long> positions = new HashMap<>();
        collection()
                .find(Filters.eq("processorName", processor))
                .forEach(stored -> positions.put(stored.getInteger("segment"), position(stored)));
        return positions;
    }

    /** Returns if this node owns a segment; the store itself would write to find out. */
    void requireOwn(String processor, int segment) {
        Bson own = Filters.and(
                Filters.eq("processorName", processor), Filters.eq("segment", segment), Filters.eq("owner", node));
        if (collection().find(own).first() == null) {
            throw new UnableToClaimTokenException(
                    "segment " + segment + " of " + processor + " is another node's by now; nothing is written");
        }
    }

    /** Forgets how far the segments of a processor have come. */
    public void forget(String processor) {
        collection().deleteMany(Filters.eq("processorName", processor));
    }

    private long position(Document stored) {
        String type = stored.getString("tokenType");
        if (type == null) {
            return 0;
        }
        TrackingToken token = serializer.deserialize(
                new SimpleSerializedObject<>(stored.getString("token"), String.class, type, null));
        return token.position().orElse(0);
    }

    private MongoCollection<Document> collection() {
        return database.getCollection(COLLECTION);
    }
}
