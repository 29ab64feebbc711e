package org.trusttimeline.query.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.trusttimeline.query.deadletter.DeadLetters;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.rebuild.ComparisonResult;
import org.trusttimeline.query.rebuild.ReadModelStore;

/** The versions of the read model, each in a collection of its own. */
record MongoReadModelStore(MongoDatabase database, Clock clock) implements ReadModelStore {

    @Override
    public Documents documents(String version) {
        return MongoFailures.translated(Documents.class, new MongoDocuments(database, version));
    }

    @Override
    public DeadLetters deadLetters(String version) {
        return MongoFailures.translated(DeadLetters.class, new MongoDeadLetters(database, version, clock));
    }

    @Override
    public ComparisonResult compare(String older, String newer) throws InterruptedException {
        return new VersionComparison(database, older, newer).compare();
    }

    @Override
    public void remove(String version) {
        new MongoDeadLetters(database, version, clock).removeAll();
        database.getCollection(version).drop();
    }
}
