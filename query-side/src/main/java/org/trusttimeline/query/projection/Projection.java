package org.trusttimeline.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.query.chart.ChartDocuments;

/**
 * Folds batches of entries into the documents of their charts: loads what is concerned once, writes it once.
 * Psychotherapy notes are passed over: they are in no read model (45 CFR 164.501).
 */
public final class Projection {

    private final Documents documents;

    public Projection(Documents documents) {
        this.documents = documents;
    }

    /** Folds a batch. Entries that were folded before change nothing, however the batches were cut then. */
    public void project(List<Entry> batch) {
        Map<Chart, List<Entry>> byChart = batch.stream()
                .filter(entry -> !(entry.chart() instanceof NotesChart))
                .collect(Collectors.groupingBy(Entry::chart, LinkedHashMap::new, Collectors.toList()));
        List<Changes> changes = new Loading(documents)
                .of(byChart).stream()
                        .map(before -> fold(before, byChart.getOrDefault(before.chart(), List.of())))
                        .toList();
        List<Write> writes = Changes.inOrder(changes);
        if (!writes.isEmpty()) {
            documents.write(writes);
        }
    }

    private static Changes fold(ChartDocuments before, List<Entry> entries) {
        ChartDocuments after = before;
        for (Entry entry : entries) {
            after = after.with(entry);
        }
        return new Changes(before, after, entries.stream().anyMatch(before::hasSeen));
    }
}
