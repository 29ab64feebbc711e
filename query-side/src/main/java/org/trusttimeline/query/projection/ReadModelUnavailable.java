package org.trusttimeline.query.projection;

/** The database of the read model does not answer. Nothing can be said of what it holds: try again later. */
public final class ReadModelUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadModelUnavailable(Throwable cause) {
        super("the read model's database did not answer", cause);
    }
}
