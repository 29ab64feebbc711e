package org.trusttimeline.query.deadletter;

/** Which entries are skipped cannot be looked up, or stored. Nothing was done: try again. */
public final class SkippedEntriesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SkippedEntriesUnavailable(Throwable cause) {
        super("the read side's memory did not answer", cause);
    }
}
