package org.trusttimeline.query.access;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntriesUnavailable;
import org.trusttimeline.query.projection.ReadModelUnavailable;

/** What is said where something that a read needs does not answer. */
final class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private Outages() {}

    /**
     * Reads.
     *
     * @throws Problem 503, naming what does not answer
     */
    static <A> A named(Supplier<A> reading) {
        try {
            return reading.get();
        } catch (ReadModelUnavailable gone) {
            LOG.error("The read model does not answer", gone);
            throw new Problem(503, "read-model-unavailable", "Nothing can be read at present. Try again later.");
        } catch (LedgerUnreadable | SkippedEntriesUnavailable gone) {
            LOG.error("The ledger does not answer", gone);
            throw new Problem(503, "ledger-unavailable", "This cannot be read at present. Try again later.");
        } catch (KeysUnavailable gone) {
            LOG.error("The keys of sealed texts cannot be had", gone);
            throw new Problem(503, "keys-unavailable", "Texts cannot be opened at present. Try again later.");
        }
    }
}
