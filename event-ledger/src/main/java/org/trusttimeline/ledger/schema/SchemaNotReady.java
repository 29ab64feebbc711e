package org.trusttimeline.ledger.schema;

/** Roles, databases or tables could not be brought into the state this release needs. */
public final class SchemaNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaNotReady(String message, Throwable cause) {
        super(message, cause);
    }
}
