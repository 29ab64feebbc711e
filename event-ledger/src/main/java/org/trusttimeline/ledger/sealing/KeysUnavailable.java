package org.trusttimeline.ledger.sealing;

import org.jspecify.annotations.Nullable;

/** The database of wrapped keys does not answer, or what it holds cannot be unwrapped by this master key. */
public final class KeysUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
