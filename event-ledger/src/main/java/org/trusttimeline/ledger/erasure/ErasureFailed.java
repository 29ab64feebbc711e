package org.trusttimeline.ledger.erasure;

/** A database did not do its part of an erasure; what was begun is completed by the next replay. */
public final class ErasureFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasureFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
