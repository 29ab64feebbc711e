package org.trusttimeline.ledger.append;

/** STUB until merged. */
public final class Overtaken extends AppendRefused {
    private static final long serialVersionUID = 1L;

    public Overtaken() {
        super("overtaken", null);
    }
}
