package org.trusttimeline.ledger.append;

/** The server could lose acknowledged rows in a crash: it must not be appended to until it is configured otherwise. */
public final class NotDurable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotDurable(String setting, String value) {
        super("PostgreSQL runs with " + setting + " = " + value + "; turn it on before anything is recorded");
    }
}
