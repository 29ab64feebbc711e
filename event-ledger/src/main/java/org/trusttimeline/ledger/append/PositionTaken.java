package org.trusttimeline.ledger.append;

/** The position offered is not the one after the stream's head: whoever decided had not seen the stream to its end. */
public final class PositionTaken extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long offered;

    PositionTaken(String stream, long offered) {
        super("position " + offered + " is not the next one of " + stream, null);
        this.stream = stream;
        this.offered = offered;
    }

    /** The stream concerned. */
    public String stream() {
        return stream;
    }

    /** The position that was offered. */
    public long offered() {
        return offered;
    }
}
