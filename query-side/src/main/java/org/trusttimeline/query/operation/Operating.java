package org.trusttimeline.query.operation;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntriesUnavailable;
import org.trusttimeline.query.projection.ReadModelUnavailable;
import org.trusttimeline.query.rebuild.SchemaVersion;

/** What operators' requests have in common: the projection they name, and databases that may be away. */
final class Operating {

    private static final Logger LOG = LoggerFactory.getLogger(Operating.class);

    private Operating() {}

    /**
     * Does something with a projection.
     *
     * @throws Problem 404 if there is no projection of that name; 503 if a database is away
     */
    static <A> A on(String projection, Supplier<A> work) {
        if (!projection.equals(SchemaVersion.NAME)) {
            throw new Problem(404, "no-such-projection", "There is one projection: " + SchemaVersion.NAME + ".");
        }
        try {
            return work.get();
        } catch (ReadModelUnavailable | LedgerUnreadable | SkippedEntriesUnavailable gone) {
            LOG.error("An operator could not be answered", gone);
            throw new Problem(503, "database-unavailable", "A database does not answer. Try again later.");
        }
    }
}
