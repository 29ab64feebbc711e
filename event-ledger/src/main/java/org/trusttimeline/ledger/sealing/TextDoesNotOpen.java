package org.trusttimeline.ledger.sealing;

import org.jspecify.annotations.Nullable;

/** A sealed text is not what was sealed there: it was altered, or moved from elsewhere, or its key was exchanged. */
public final class TextDoesNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextDoesNotOpen(SealContext where, @Nullable Throwable cause) {
        super("the sealed text does not belong to " + where, cause);
    }
}
