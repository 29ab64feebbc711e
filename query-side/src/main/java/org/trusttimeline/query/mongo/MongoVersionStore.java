package org.trusttimeline.query.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.rebuild.ComparisonResult;
import org.trusttimeline.query.rebuild.SchemaVersion;
import org.trusttimeline.query.rebuild.Version;
import org.trusttimeline.query.rebuild.VersionStore;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/** Versions of the read model, the one that is served, and the numbers given, in a collection each. */
final class MongoVersionStore implements VersionStore {

    private final MongoCollection<Version> versions;
    private final MongoCollection<ServedVersion> serving;
    private final MongoCollection<Document> numbers;

    MongoVersionStore(MongoDatabase database) {
        versions = database.getCollection("versions", Version.class);
        serving = database.getCollection("serving", ServedVersion.class);
        numbers = database.getCollection("numbers");
    }

    @Override
    public List<Version> versions() {
        return versions.find(Filters.eq("schema", SchemaVersion.NUMBER))
                .sort(Sorts.ascending("number"))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Version> version(String id) {
        return Optional.ofNullable(versions.find(Filters.eq(id)).first());
    }

    @Override
    public Optional<ServedVersion> serving() {
        return Optional.ofNullable(
                serving.find(Filters.eq(SchemaVersion.NUMBER)).first());
    }

    @Override
    public int nextNumber() {
        Document given = numbers.findOneAndUpdate(
                Filters.eq(SchemaVersion.NUMBER),
                Updates.inc("given", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(given).getInteger("given");
    }

    @Override
    public boolean add(Version version) {
        return inserted(versions, version);
    }

    @Override
    public void built(String id, Instant when) {
        versions.updateOne(Filters.and(Filters.eq(id), Filters.eq("built", null)), Updates.set("built", when));
    }

    @Override
    public void compared(String id, ComparisonResult comparison) {
        versions.updateOne(Filters.eq(id), Updates.set("comparison", comparison));
    }

    @Override
    public void remove(String id) {
        versions.deleteOne(Filters.eq(id));
    }

    @Override
    public boolean serve(String version, @Nullable ServedVersion instead) {
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
