package org.trusttimeline.query.rebuild;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which versions there are of the shape that this release reads, and which of them is served. Kept beside the documents. */
final class VersionStore {

    private final MongoCollection<Version> versions;
    private final MongoCollection<ServedVersion> serving;

    VersionStore(MongoDatabase database) {
        versions = database.getCollection("versions", Version.class);
        serving = database.getCollection("serving", ServedVersion.class);
    }

    /** All versions, the oldest first. */
    List<Version> versions() {
        return versions.find(Filters.eq("shape", SchemaVersion.NUMBER))
                .sort(Sorts.ascending("number"))
                .into(new ArrayList<>());
    }

    Optional<Version> version(String id) {
        return Optional.ofNullable(versions.find(Filters.eq(id)).first());
    }

    Optional<ServedVersion> serving() {
        return Optional.ofNullable(
                serving.find(Filters.eq(SchemaVersion.NUMBER)).first());
    }

    /** Adds a version; false if another node has begun one under that number. */
    boolean add(Version version) {
        return inserted(versions, version);
    }

    void built(String id, Instant when) {
        versions.updateOne(Filters.and(Filters.eq(id), Filters.eq("built", null)), Updates.set("built", when));
    }

    void compared(String id, ComparisonResult comparison) {
        versions.updateOne(Filters.eq(id), Updates.set("comparison", comparison));
    }

    void remove(String id) {
        versions.deleteOne(Filters.eq(id));
    }

    /** Serves a version from now on, unless another was switched to meanwhile. */
    boolean serve(String version, @Nullable ServedVersion instead) {
        ServedVersion anew =
                new ServedVersion(SchemaVersion.NUMBER, version, instead == null ? null : instead.version());
        if (instead == null) {
            return inserted(serving, anew);
        }
        Bson stillThat = Filters.and(Filters.eq(SchemaVersion.NUMBER), Filters.eq("version", instead.version()));
        return serving.replaceOne(stillThat, anew).getModifiedCount() == 1;
    }

    private static <T> boolean inserted(MongoCollection<T> collection, T one) {
        try {
            collection.insertOne(one);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }
}
