package org.trusttimeline.query.chart;

import org.trusttimeline.events.Entry;

/** What takes a chart's documents from one position to the next. */
public sealed interface Step {

    /** The position to which it takes them. */
    long position();

    /** An entry is folded in. */
    record Told(Entry entry) implements Step {
        @Override
        public long position() {
            return entry.position();
        }
    }

    /** An entry that was dropped after a review: it leaves nothing but its position. */
    record LeftOut(long position) implements Step {}
}
