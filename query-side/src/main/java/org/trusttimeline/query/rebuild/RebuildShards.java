package org.trusttimeline.query.rebuild;

import java.util.List;

/** Which node builds which shard of a version, and how far each has come. A node that dies keeps its shard for a few seconds. */
public interface RebuildShards {

    /** Adds the shards of a version that is to be built. */
    void begin(String version);

    List<RebuildShard> of(String version);

    /** Removes those of a version. */
    void remove(String version);

    /** Takes a shard that no node holds any more; false if one does. */
    boolean take(RebuildShard shard);

    /**
     * Holds a shard a few seconds longer.
     *
     * @throws ShardLost if another node has taken it
     */
    void hold(RebuildShard shard);

    /**
     * So many entries have been folded, in charts that are not all finished.
     *
     * @throws ShardLost if another node has taken it
     */
    void folded(RebuildShard shard, long done);

    /**
     * All charts that begin up to that global index are built.
     *
     * @throws ShardLost if another node has taken it
     */
    void reached(RebuildShard shard, long after, long done);

    /**
     * All charts of the shard are built.
     *
     * @throws ShardLost if another node has taken it
     */
    void finish(RebuildShard shard);

    /** Lets go of a shard, for others to go on with. */
    void release(RebuildShard shard);

    /** A shard is another node's by now, or is there no more. */
    final class ShardLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public ShardLost(RebuildShard shard) {
            super(shard.id() + " is built by another node, or not at all any more");
        }
    }
}
