package org.trusttimeline.query.rebuild;

import org.trusttimeline.query.deadletter.DeadLetters;
import org.trusttimeline.query.projection.Documents;

/** Where the documents of versions are stored, and the charts that are parked in them. */
public interface ReadModelStore {

    /** The documents of a version. */
    Documents documents(String version);

    /** The charts that are parked in a version. */
    DeadLetters deadLetters(String version);

    /**
     * Compares two versions, document by document, while both follow the ledger.
     *
     * @param newer the one of which the digest is taken
     */
    ComparisonResult compare(String older, String newer) throws InterruptedException;

    /** Removes the documents and dead letters of a version. */
    void remove(String version);
}
