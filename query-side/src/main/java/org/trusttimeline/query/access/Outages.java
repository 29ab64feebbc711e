package org.trusttimeline.query.access;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.json.UnreadableEvent;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;
import org.trusttimeline.query.chart.UnreadableDocument;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntriesUnavailable;
import org.trusttimeline.query.projection.ReadModelUnavailable;

/** What is said where something that a read needs does not answer. */
final class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final Unreadables unreadables;

    Outages(Unreadables unreadables) {
        this.unreadables = unreadables;
    }

    Unreadables unreadables() {
        return unreadables;
    }

    /**
     * Reads.
     *
     * @throws Problem 503, naming what does not answer
     */
    <A> A named(Supplier<A> reading) {
        try {
            return reading.get();
        } catch (ReadModelUnavailable gone) {
            LOG.error("The read model does not answer", gone);
            throw new Problem(503, "read-model-unavailable", "Nothing can be read at present. Try again later.");
        } catch (LedgerUnreadable | SkippedEntriesUnavailable gone) {
            LOG.error("The ledger does not answer", gone);
            throw new Problem(503, "ledger-unavailable", "This cannot be read at present. Try again later.");
        } catch (UnreadableDocument unfit) {
            unreadables.note(unfit.id(), unfit);
            throw unreadable();
        } catch (UnreadableEvent unfit) {
            unreadables.note("a row of the ledger", unfit);
            throw unreadable();
        } catch (KeysUnavailable gone) {
            LOG.error("The keys of sealed texts cannot be had", gone);
            throw new Problem(503, "keys-unavailable", "Texts cannot be opened at present. Try again later.");
        }
    }

    private static Problem unreadable() {
        return new Problem(
                503, "record-unreadable", "A part of this record cannot be read at present. Operators know which.");
    }
}
