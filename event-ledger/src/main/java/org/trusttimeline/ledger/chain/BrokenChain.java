package org.trusttimeline.ledger.chain;

/** Something is not as it was recorded. The message names the first row that is wrong, and what is wrong with it. */
public final class BrokenChain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, in words for an auditor. */
    public BrokenChain(String words) {
        super(words);
    }
}
