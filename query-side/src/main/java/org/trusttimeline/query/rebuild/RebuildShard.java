package org.trusttimeline.query.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shard of the work of building a version: some of the relationships, all charts of each.
 *
 * @param id the version's id, a slash and the number
 * @param number from 0
 * @param after charts that begin up to this global index are built
 * @param doneThere how many entries that took
 * @param done how many entries were folded in all, also of charts that are not finished
 * @param finished whether all charts are built
 * @param holder the node that is at it; absent if none is
 * @param heldUntil how long the holder may write without saying so again
 */
public record RebuildShard(
        String id,
        String version,
        int number,
        long after,
        long doneThere,
        long done,
        boolean finished,
        @Nullable String holder,
        @Nullable Instant heldUntil) {

    /** How many a version has. */
    public static final int COUNT = 4;

    /** One at which nobody has begun. */
    public static RebuildShard begun(String version, int number) {
        return new RebuildShard(version + "/" + number, version, number, 0, 0, 0, false, null, null);
    }
}
