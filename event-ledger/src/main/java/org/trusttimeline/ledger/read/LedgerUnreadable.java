package org.trusttimeline.ledger.read;

/** The ledger did not answer a reader. Nothing was skipped: read again from the same place. */
public final class LedgerUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerUnreadable(Throwable cause) {
        super("the ledger did not answer", cause);
    }
}
