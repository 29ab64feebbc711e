package org.trusttimeline.query.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.trusttimeline.query.rebuild.RebuildShard;
import org.trusttimeline.query.rebuild.RebuildShards;

/** Shards of the building of versions, in one collection. Each change is made only while the shard is this node's. */
final class MongoRebuildShards implements RebuildShards {

    private static final Duration HELD = Duration.ofSeconds(10);

    private final MongoCollection<RebuildShard> shards;
    private final String node;
    private final Clock clock;

    MongoRebuildShards(MongoDatabase database, String node, Clock clock) {
        this.shards = database.getCollection("shards", RebuildShard.class);
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void begin(String version) {
        shards.insertMany(IntStream.range(0, RebuildShard.COUNT)
                .mapToObj(number -> RebuildShard.begun(version, number))
                .toList());
    }

    @Override
    public List<RebuildShard> of(String version) {
        return shards.find(Filters.eq("version", version)).into(new ArrayList<>());
    }

    @Override
    public void remove(String version) {
        shards.deleteMany(Filters.eq("version", version));
    }

    @Override
    public boolean take(RebuildShard shard) {
        Instant now = clock.instant();
        Bson free = Filters.or(Filters.eq("holder", null), Filters.lt("heldUntil", now));
        return changed(Filters.and(Filters.eq(shard.id()), free), Updates.set("holder", node), held(now));
    }

    @Override
    public void hold(RebuildShard shard) {
        change(shard, held(clock.instant()));
    }

    @Override
    public void folded(RebuildShard shard, long done) {
        change(shard, Updates.set("done", done), held(clock.instant()));
    }

    @Override
    public void reached(RebuildShard shard, long after, long done) {
        change(shard, Updates.set("after", after), Updates.set("doneThere", done), Updates.set("done", done));
    }

    @Override
    public void finish(RebuildShard shard) {
        change(shard, Updates.set("finished", true));
    }

    @Override
    public void release(RebuildShard shard) {
        changed(Filters.and(Filters.eq(shard.id()), Filters.eq("holder", node)), Updates.unset("holder"));
    }

    private void change(RebuildShard shard, Bson... updates) {
        if (!changed(Filters.and(Filters.eq(shard.id()), Filters.eq("holder", node)), updates)) {
            throw new ShardLost(shard);
        }
    }

    private boolean changed(Bson filter, Bson... updates) {
        return shards.updateOne(filter, Updates.combine(updates)).getMatchedCount() == 1;
    }

    private static Bson held(Instant now) {
        return Updates.set("heldUntil", now.plus(HELD));
    }
}
