package org.trusttimeline.query.chart;

/**
 * A document, or an entry, that a fold needs is not at hand. No fault of what is folded: it may be there when the batch is
 * loaded again.
 */
public class NotAtHand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAtHand(String what) {
        super(what);
    }
}
