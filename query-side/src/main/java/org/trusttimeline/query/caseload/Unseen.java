package org.trusttimeline.query.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.access.AccessibleRecord;

/** Which entries of a record somebody has not seen, by how far they said that they have looked. */
final class Unseen {

    private static final long NEVER = -1;

    private final Map<Chart, Long> looked;
    private final AccessibleRecord record;

    /** @param looked the last position of each chart at which they have looked */
    Unseen(Map<Chart, Long> looked, AccessibleRecord record) {
        this.looked = looked;
        this.record = record;
    }

    /** How many of the entries they have not seen; empty if they have never looked at any of the charts read here. */
    Optional<Long> count(List<Entry> entries) {
        return record.charts().stream().anyMatch(open -> looked.containsKey(open.chart()))
                ? Optional.of(entries.stream().filter(this::isUnseen).count())
                : Optional.empty();
    }

    private boolean isUnseen(Entry entry) {
        return entry.position() > looked.getOrDefault(entry.chart(), NEVER);
    }
}
