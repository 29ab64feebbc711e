package org.trusttimeline.query.rebuild;

/** What this release stores and reads. */
public final class SchemaVersion {

    /** How the read model is called. */
    public static final String NAME = "charts";

    /**
     * Number of the schema of what is stored. A change of it, or of what is folded into documents, raises the number: a first
     * version of the new schema is then built, while nodes of the former release go on serving theirs.
     */
    public static final int NUMBER = 7;

    private SchemaVersion() {}
}
