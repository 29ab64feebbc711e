package org.trusttimeline.ledger.offsite;

import java.util.List;

/** A place away from the ledger's servers, which is only ever added to: one log of lines for each kind. Thread-safe. */
public interface Offsite {

    /** Nowhere: nothing is kept elsewhere, and nothing comes back. */
    Offsite NONE = new Offsite() {

        @Override
        public void keep(Kind kind, String line) {
            // Whoever configures no place has been told what that proves: nothing.
        }

        @Override
        public List<String> kept(Kind kind) {
            return List.of();
        }
    };

    /**
     * Adds a line, and returns when it lasts.
     *
     * @throws OffsiteUnavailable if it may not have been kept; keeping it twice does no harm
     */
    void keep(Kind kind, String line);

    /**
     * All whole lines of that kind, in the order in which they were added.
     *
     * @throws OffsiteUnavailable if they cannot be read
     */
    List<String> kept(Kind kind);

    /** What is kept: each a log of its own, one JSON object a line. */
    enum Kind {
        /** Signed states of the ledger. */
        CHECKPOINTS,
        /** Whose keys were destroyed. */
        ERASURES
    }

    /** The place off the ledger's servers does not answer. */
    public static final class OffsiteUnavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Says what does not answer. */
        public OffsiteUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
