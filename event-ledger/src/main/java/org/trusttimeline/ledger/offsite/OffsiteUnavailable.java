package org.trusttimeline.ledger.offsite;

/** The place off the ledger's servers does not answer. */
public final class OffsiteUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what does not answer. */
    public OffsiteUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
