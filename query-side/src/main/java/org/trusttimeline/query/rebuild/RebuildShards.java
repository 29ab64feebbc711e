package org.trusttimeline.query.rebuild;

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

/** Who builds which share of a version, and how far each has come. A node that dies keeps its share for a little while. */
final class RebuildShards {

    private static final Duration HELD = Duration.ofSeconds(10);

    private final MongoCollection<RebuildShard> shares;
    private final String node;
    private final Clock clock;

    RebuildShards(MongoDatabase database, String node, Clock clock) {
        this.shares = database.getCollection("shares", RebuildShard.class);
        this.node = node;
        this.clock = clock;
    }

    void begin(String version) {
        shares.insertMany(IntStream.range(0, RebuildShard.COUNT)
                .mapToObj(number -> RebuildShard.begun(version, number))
                .toList());
    }

    List<RebuildShard> of(String version) {
        return shares.find(Filters.eq("version", version)).into(new ArrayList<>());
    }

    void forget(String version) {
        shares.deleteMany(Filters.eq("version", version));
    }

    /** Takes a share that nobody holds any more. */
    boolean take(RebuildShard share) {
        Instant now = clock.instant();
        Bson free = Filters.or(Filters.eq("holder", null), Filters.lt("heldUntil", now));
        return changed(Filters.and(Filters.eq(share.id()), free), Updates.set("holder", node), held(now));
    }

    /**
     * Holds a share a little longer.
     *
     * @throws ShardLost if another node has taken it
     */
    void hold(RebuildShard share) {
        change(share, held(clock.instant()));
    }

    /** So many entries have been folded, in charts that are not all finished. */
    void folded(RebuildShard share, long done) {
        change(share, Updates.set("done", done), held(clock.instant()));
    }

    /** All charts that begin up to that global index are built. */
    void reached(RebuildShard share, long after, long done) {
        change(share, Updates.set("after", after), Updates.set("doneThere", done), Updates.set("done", done));
    }

    void finish(RebuildShard share) {
        change(share, Updates.set("finished", true));
    }

    /** Lets go of a share, for others to go on with. */
    void release(RebuildShard share) {
        changed(Filters.and(Filters.eq(share.id()), Filters.eq("holder", node)), Updates.unset("holder"));
    }

    private void change(RebuildShard share, Bson... updates) {
        if (!changed(Filters.and(Filters.eq(share.id()), Filters.eq("holder", node)), updates)) {
            throw new ShardLost(share.id());
        }
    }

    private boolean changed(Bson filter, Bson... updates) {
        return shares.updateOne(filter, Updates.combine(updates)).getMatchedCount() == 1;
    }

    private static Bson held(Instant now) {
        return Updates.set("heldUntil", now.plus(HELD));
    }
}
