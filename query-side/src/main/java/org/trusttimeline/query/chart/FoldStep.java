package org.trusttimeline.query.chart;

import org.trusttimeline.events.Entry;

/** What takes a chart's documents from one position to the next. */
public sealed interface FoldStep {

    /** The position to which it takes them. */
    long position();

    /**
     * An entry is folded in.
     *
     * @param entry what it says
     * @param name the event's stored name
     * @param revision the revision of the event's JSON
     * @param payload the event's JSON, as it stands in the ledger
     * @param recording the JSON of what is known of its recording, as it stands in the ledger
     */
    record Told(Entry entry, String name, int revision, String payload, String recording) implements FoldStep {
        @Override
        public long position() {
            return entry.position();
        }
    }

    /** An entry that is skipped after a review: it leaves nothing but its position. */
    record Skipped(long position) implements FoldStep {}
}
