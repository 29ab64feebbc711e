package org.trusttimeline.ledger.checkpoint;

import org.jspecify.annotations.Nullable;

/** No checkpoint could be made now; what was recorded is not touched by that. */
public final class CheckpointFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckpointFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
