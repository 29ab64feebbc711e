package org.trusttimeline.events.json;

/** A stored event that this release cannot read: an unknown name or revision, or JSON of another shape. Never skipped. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
