package org.trusttimeline.ledger.sealing;

import org.jspecify.annotations.Nullable;

/** The master key cannot be used as it is; the message tells what to do. */
public final class MasterKeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
