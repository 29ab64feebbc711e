package org.trusttimeline.query.deadletter;

/** What was decided about entries cannot be looked up, or a decision cannot be kept. Nothing was done: try again. */
public final class SkippedEntriesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SkippedEntriesUnavailable(Throwable cause) {
        super("the read side's memory did not answer", cause);
    }
}
