package org.trusttimeline.ledger.verify;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.checkpoint.Checkpoint;

/**
 * What was found to be whole.
 *
 * @param rows how many rows
 * @param streams of how many streams
 * @param checkpoints how many checkpoints agreed with them
 * @param last the last of these; absent where there was none
 */
public record Verified(
        long rows, int streams, int checkpoints, @Nullable Checkpoint last) {

    /** How many rows have come after the last checkpoint, and are covered by none. */
    public long uncovered() {
        return last == null ? rows : rows - last.position();
    }
}
