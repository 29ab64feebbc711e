package org.trusttimeline.ledger.checkpoint;

import org.jspecify.annotations.Nullable;

/** A key for signing or checking signatures cannot be used. */
public final class UnusableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
