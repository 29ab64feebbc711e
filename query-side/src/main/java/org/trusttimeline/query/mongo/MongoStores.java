package org.trusttimeline.query.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.trusttimeline.query.rebuild.ReadModelStore;
import org.trusttimeline.query.rebuild.RebuildShards;
import org.trusttimeline.query.rebuild.VersionStore;
import org.trusttimeline.query.subscription.SegmentTokens;

/**
 * What the read side stores in MongoDB, behind its ports. Each of them throws {@link
 * org.trusttimeline.query.projection.ReadModelUnavailable} where the database does not answer.
 */
public final class MongoStores {

    private final MongoDatabase database;
    private final String node;
    private final Clock clock;

    /** @param node names this process among those that share the work */
    public MongoStores(MongoDatabase database, String node, Clock clock) {
        this.database = database.withCodecRegistry(DocumentCodecs.REGISTRY);
        this.node = node;
        this.clock = clock;
    }

    public ReadModelStore readModels() {
        return MongoFailures.translated(ReadModelStore.class, new MongoReadModelStore(database, clock));
    }

    public VersionStore versions() {
        return MongoFailures.translated(VersionStore.class, new MongoVersionStore(database));
    }

    public RebuildShards shards() {
        return MongoFailures.translated(RebuildShards.class, new MongoRebuildShards(database, node, clock));
    }

    public SegmentTokens tokens() {
        return MongoFailures.translated(SegmentTokens.class, new MongoSegmentTokens(database, node, clock));
    }
}
