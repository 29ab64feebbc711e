package org.trusttimeline.query.deadletter;

import java.util.UUID;
import org.trusttimeline.events.id.Chart;

/** The entries that operators, after a review, decided to leave out of the read models. It lasts: a rebuild leaves them out, too. */
public interface SkippedEntries {

    /** Whether this entry is left out of the read models. */
    boolean isSkipped(Chart chart, long position);

    /** An entry is left out from now on. */
    void skip(SkippedEntry entry);

    /**
     * An entry that is left out of the read models. It stays in the ledger.
     *
     * @param entryId unique within the chart
     * @param reason why, in the words of whoever decided
     * @param skippedBy the id they were signed in with
     */
    public record SkippedEntry(Chart chart, long position, UUID entryId, String reason, String skippedBy) {}

    /** Which entries are skipped cannot be looked up, or stored. Nothing was done: try again. */
    public final class SkippedEntriesUnavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public SkippedEntriesUnavailable(Throwable cause) {
            super("the read side's memory did not answer", cause);
        }
    }
}
