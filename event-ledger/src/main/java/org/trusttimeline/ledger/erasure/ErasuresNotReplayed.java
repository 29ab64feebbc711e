package org.trusttimeline.ledger.erasure;

/** The database of the keys holds what was erased, or does not know that it was: it was restored. Nothing may serve. */
public final class ErasuresNotReplayed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasuresNotReplayed() {
        super("The keys were restored from before an erasure: nothing serves until ./timeline erase --replay has"
                + " carried it out again");
    }
}
