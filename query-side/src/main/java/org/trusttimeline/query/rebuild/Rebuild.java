package org.trusttimeline.query.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the read model as operators see it.
 *
 * @param id the version's
 * @param state where it stands
 * @param byHand whether an operator switches to it, also if it is the same
 * @param done how many entries were folded chart by chart
 * @param of how many entries the ledger held when it was begun, notes among them, which are folded nowhere
 * @param position the position of the ledger to which it has come; absent while it is built
 * @param errors how many of its charts are parked
 * @param begun when it was begun
 * @param built when all charts were built
 * @param perSecond entries folded in a second, since it was begun; absent before there is one
 * @param secondsLeft how long the rest will take at that rate; absent where nobody can say
 * @param comparison with the version that was served then
 */
public record Rebuild(
        String id,
        State state,
        boolean byHand,
        long done,
        long of,
        @Nullable Long position,
        long errors,
        Instant begun,
        @Nullable Instant built,
        @Nullable Long perSecond,
        @Nullable Long secondsLeft,
        @Nullable ComparisonResult comparison) {

    /** Where a version stands. */
    public enum State {
        /** It is built chart by chart. */
        BUILDING,
        /** It follows the ledger, and is being compared. */
        FOLLOWING,
        /** It is the same as the one that was served. */
        SAME,
        /** It differs from the one that was served. It is served once an operator says so. */
        DIFFERENT,
        SERVED,
        /** The one that was served before. It follows on, and can be switched back to. */
        KEPT
    }
}
