package org.trusttimeline.query.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.rebuild.ComparisonResult;

/**
 * Compares two versions document by document, while both follow the ledger: a document that differs may be one that the one has
 * written, and the other has not yet, so it is compared again. What differs each time is said to differ.
 */
final class VersionComparison {

    private static final int EXAMPLES = 20;
    private static final int AT_ONCE = 500;
    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final MongoCollection<RawBsonDocument> one;
    private final MongoCollection<RawBsonDocument> other;
    private final MessageDigest digest = sha256();
    private final List<String> differing = new ArrayList<>();
    private long documents;

    /** @param other the newer one, of which the digest is taken */
    VersionComparison(MongoDatabase database, String one, String other) {
        this.one = database.getCollection(one, RawBsonDocument.class);
        this.other = database.getCollection(other, RawBsonDocument.class);
    }

    ComparisonResult compare() throws InterruptedException {
        compareAll();
        List<String> left = differing;
        for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
            Thread.sleep(PAUSE);
            left = stillDiffering(left);
        }
        List<String> examples = left.stream().limit(EXAMPLES).toList();
        return new ComparisonResult(
                documents, left.size(), examples, HexFormat.of().formatHex(digest.digest()));
    }

    private void compareAll() {
        try (MongoCursor<RawBsonDocument> ones = inOrder(one);
                MongoCursor<RawBsonDocument> others = inOrder(other)) {
            RawBsonDocument left = next(ones);
            RawBsonDocument right = next(others);
            while (left != null || right != null) {
                int order = order(left, right);
                take(order > 0 ? null : left, order < 0 ? null : right);
                left = order > 0 ? left : next(ones);
                right = order < 0 ? right : next(others);
            }
        }
    }

    private void take(@Nullable RawBsonDocument ofOne, @Nullable RawBsonDocument ofOther) {
        if (ofOther != null) {
            digest.update(StoredForm.of(ofOther));
            documents++;
        }
        if (!StoredForm.isSame(ofOne, ofOther)) {
            differing.add(StoredForm.id(Objects.requireNonNull(ofOther == null ? ofOne : ofOther)));
        }
    }

    private static int order(@Nullable RawBsonDocument left, @Nullable RawBsonDocument right) {
        if (left == null || right == null) {
            return left == null ? 1 : -1;
        }
        return StoredForm.id(left).compareTo(StoredForm.id(right));
    }

    private static MongoCursor<RawBsonDocument> inOrder(MongoCollection<RawBsonDocument> collection) {
        return collection.find().sort(Sorts.ascending("_id")).batchSize(AT_ONCE).iterator();
    }

    private static @Nullable RawBsonDocument next(MongoCursor<RawBsonDocument> cursor) {
        return cursor.hasNext() ? cursor.next() : null;
    }

    private List<String> stillDiffering(List<String> ids) {
        List<String> still = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Map<String, RawBsonDocument> ones = found(one, some);
            Map<String, RawBsonDocument> others = found(other, some);
            some.stream()
                    .filter(id -> !StoredForm.isSame(ones.get(id), others.get(id)))
                    .forEach(still::add);
        }
        return still;
    }

    private static Map<String, RawBsonDocument> found(MongoCollection<RawBsonDocument> in, List<String> ids) {
        Map<String, RawBsonDocument> found = new HashMap<>();
        in.find(Filters.in("_id", ids)).forEach(document -> found.put(StoredForm.id(document), document));
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
