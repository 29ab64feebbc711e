package org.trusttimeline.command.handling;

/** A command that its chart did not take, and the position of the chart from which that was decided. */
final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;
    private final long version;
    private final boolean admitted;

    NotTaken(RuntimeException reason, long version, boolean admitted) {
        super(reason.getMessage(), reason, false, false);
        this.reason = reason;
        this.version = version;
        this.admitted = admitted;
    }

    RuntimeException reason() {
        return reason;
    }

    long version() {
        return version;
    }

    /** Whether the one who asks belongs here: others learn nothing of what the chart holds. */
    boolean admitted() {
        return admitted;
    }
}
