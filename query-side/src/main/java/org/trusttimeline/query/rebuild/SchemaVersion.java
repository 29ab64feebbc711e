package org.trusttimeline.query.rebuild;

/** What this release stores and reads. */
public final class SchemaVersion {

    /** How the read model is called. */
    public static final String NAME = "charts";

    /**
     * The shape of the documents. A change of it, or of what is folded into them, raises the number: a first version of the new
     * shape is then built, while nodes of the former release go on serving theirs.
     */
    public static final int NUMBER = 6;

    private SchemaVersion() {}
}
