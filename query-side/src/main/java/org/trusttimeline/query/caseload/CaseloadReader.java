package org.trusttimeline.query.caseload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.PartnerView;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.chart.RecordFacts;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.query.stage.StageScope;
import org.trusttimeline.stage.reading.AsOf;

/**
 * Reads a page of a caseload.
 *
 * @param looked the last position of each chart at which the caller has looked
 */
record CaseloadReader(StageScope view, Map<Chart, Long> looked, Texts texts) {

    CaseloadLine line(AccessibleRecord record) {
        RecordFacts facts = record.head().facts();
        List<Entry> entries = StageReader.entries(record);
        return new CaseloadLine(
                record.relationshipId(),
                PartnerView.allOf(record, texts),
                stage(record, entries),
                lastChange(entries),
                new Unseen(looked, record).count(entries).orElse(null),
                facts.closed());
    }

    private Stage stage(AccessibleRecord record, List<Entry> entries) {
        AccessibleRecord read = view.of(record);
        List<Entry> counted = entries.stream()
                .filter(entry -> read.opened(entry.chart().name()).isPresent())
                .toList();
        return StageReader.read(read, counted, AsOf.now()).stage();
    }

    private static Instant lastChange(List<Entry> entries) {
        return entries.stream()
                .map(Entry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
