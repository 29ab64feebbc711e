package org.trusttimeline.query.caseload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.query.chart.Facts;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.PartnerShown;
import org.trusttimeline.query.reading.Texts;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.query.stage.View;
import org.trusttimeline.stage.AsOf;

/**
 * Reads a page of a caseload.
 *
 * @param looked the last position of each chart at which the caller has looked
 */
record CaseloadReader(View view, Map<Chart, Long> looked, Texts texts) {

    CaseloadLine line(OpenRecord record) {
        Facts facts = record.head().facts();
        List<Entry> entries = StageReader.entries(record);
        return new CaseloadLine(
                record.relationshipId(),
                PartnerShown.allOf(record, texts),
                stage(record, entries),
                lastChange(entries),
                new Unseen(looked, record).count(entries).orElse(null),
                facts.closed());
    }

    private Stage stage(OpenRecord record, List<Entry> entries) {
        OpenRecord read = view.of(record);
        List<Entry> counted = entries.stream()
                .filter(entry -> read.opened(entry.chart().name()).isPresent())
                .toList();
        return StageReader.read(read, counted, AsOf.now()).stage();
    }

    // Not from the head: its last entry may be one that the caller is not shown.
    private static Instant lastChange(List<Entry> entries) {
        return entries.stream()
                .map(Entry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
