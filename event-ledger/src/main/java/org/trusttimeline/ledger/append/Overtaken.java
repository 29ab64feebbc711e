package org.trusttimeline.ledger.append;

/** A condition of the append does not hold any more: read again, and decide anew. */
public final class Overtaken extends AppendRefused {

    private static final long serialVersionUID = 1L;

    Overtaken(Unless condition) {
        super("what " + condition.stream() + " held after position " + condition.after() + " has changed", null);
    }
}
