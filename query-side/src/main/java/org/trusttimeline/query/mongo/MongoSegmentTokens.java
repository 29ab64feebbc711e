package org.trusttimeline.query.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trusttimeline.query.subscription.SegmentTokens;

/**
 * Segment tokens in MongoDB, beside the documents that the segments have written: one document for a processor, {@code {_id:
 * processor, segments: {number: {position, owner, until}}}}. So segments are laid out all at once, and each is found by {@code _id}.
 */
final class MongoSegmentTokens implements SegmentTokens {

    static final String COLLECTION = "tokens";

    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final String SEGMENTS = "segments";
    private static final String POSITION = "position";
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> collection;
    private final String node;
    private final Clock clock;

    /** @param node names this process among those that share the segments */
    MongoSegmentTokens(MongoDatabase database, String node, Clock clock) {
        this.collection = database.getCollection(COLLECTION);
        this.node = node;
        this.clock = clock;
    }

    @Override
    public boolean begin(String processor, int segments, long position) {
        Document all = new Document();
        IntStream.range(0, segments)
                .forEach(number -> all.append(Integer.toString(number), new Document(POSITION, position)));
        try {
            collection.insertOne(new Document("_id", processor).append(SEGMENTS, all));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    @Override
    public OptionalLong claim(String processor, int segment) {
        Document stored = collection.findOneAndUpdate(available(processor, segment), claimed(segment));
        Document token = stored == null ? null : segments(stored).get(segment);
        return token == null ? OptionalLong.empty() : OptionalLong.of(token.getLong(POSITION));
    }

    @Override
    public boolean store(String processor, int segment, long position) {
        Bson moved = Updates.set(member(segment, POSITION), position);
        return changed(available(processor, segment), Updates.combine(moved, claimed(segment)));
    }

    @Override
    public boolean extend(String processor, int segment) {
        return changed(own(processor, segment), claimed(segment));
    }

    @Override
    public void release(String processor, int segment) {
        changed(own(processor, segment), Updates.unset(member(segment, OWNER)));
    }

    @Override
    public boolean isOwn(String processor, int segment) {
        return collection.find(own(processor, segment)).first() != null;
    }

    @Override
    public Map<Integer, Long> positions(String processor) {
        Map<Integer, Long> positions = new TreeMap<>();
        segments(processor).forEach((number, token) -> positions.put(number, token.getLong(POSITION)));
        return positions;
    }

    @Override
    public List<Integer> available(String processor) {
        return segments(processor).entrySet().stream()
                .filter(segment -> isAvailable(segment.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void remove(String processor) {
        collection.deleteOne(Filters.eq(processor));
    }

    private SortedMap<Integer, Document> segments(String processor) {
        Document stored = collection.find(Filters.eq(processor)).first();
        return stored == null ? new TreeMap<>() : segments(stored);
    }

    private static SortedMap<Integer, Document> segments(Document stored) {
        SortedMap<Integer, Document> segments = new TreeMap<>();
        Document all = stored.get(SEGMENTS, Document.class);
        all.keySet().forEach(number -> segments.put(Integer.valueOf(number), all.get(number, Document.class)));
        return segments;
    }

    private boolean isAvailable(Document token) {
        String owner = token.getString(OWNER);
        return owner == null || owner.equals(node) || token.getLong(UNTIL) < clock.millis();
    }

    private Bson available(String processor, int segment) {
        return Filters.and(
                Filters.eq(processor),
                Filters.exists(member(segment, POSITION)),
                Filters.or(
                        Filters.in(member(segment, OWNER), null, node),
                        Filters.lt(member(segment, UNTIL), clock.millis())));
    }

    private Bson own(String processor, int segment) {
        return Filters.and(Filters.eq(processor), Filters.eq(member(segment, OWNER), node));
    }

    private Bson claimed(int segment) {
        return Updates.combine(
                Updates.set(member(segment, OWNER), node),
                Updates.set(member(segment, UNTIL), clock.millis() + CLAIM.toMillis()));
    }

    private boolean changed(Bson filter, Bson update) {
        return collection.updateOne(filter, update).getMatchedCount() == 1;
    }

    private static String member(int segment, String name) {
        return SEGMENTS + "." + segment + "." + name;
    }
}
