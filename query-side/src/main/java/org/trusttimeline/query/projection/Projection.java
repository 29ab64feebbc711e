package org.trusttimeline.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.query.chart.UnreadableDocument;

/**
 * Folds batches of entries into the documents of their charts: loads what is concerned once, writes it once. A chart with an
 * entry that cannot be folded is parked at it; the charts beside it go on. Psychotherapy notes are passed over: they are in no
 * read model (45 CFR 164.501).
 */
public final class Projection {

    private final Documents documents;
    private final Poison poison;
    private final LedgerCharts ledger;

    /**
     * A projection.
     *
     * @param documents where it reads and writes
     * @param poison what becomes of what cannot be folded
     * @param ledger where entries are looked for that a chart lacks before those that arrive
     */
    public Projection(Documents documents, Poison poison, LedgerCharts ledger) {
        this.documents = documents;
        this.poison = poison;
        this.ledger = ledger;
    }

    /**
     * Folds a batch. Entries that were folded before change nothing, however the batches were cut then.
     *
     * @param claim looked at before anything is written
     */
    public void project(List<Arrived> batch, Claim claim) {
        Map<Chart, List<Arrived>> byChart = batch.stream()
                .filter(entry -> !(entry.chart() instanceof NotesChart))
                .collect(Collectors.groupingBy(Arrived::chart, LinkedHashMap::new, Collectors.toList()));
        try {
            project(byChart, claim);
        } catch (UnreadableDocument ofOneChart) {
            byChart.forEach((chart, arrived) -> projectAlone(chart, arrived, claim));
        }
    }

    /** A chart whose documents cannot be read waits, and no other with it. */
    private void projectAlone(Chart chart, List<Arrived> arrived, Claim claim) {
        try {
            project(new LinkedHashMap<>(Map.of(chart, arrived)), claim);
        } catch (UnreadableDocument unfit) {
            poison.park(new Fault(chart, arrived.getFirst().position(), unfit));
        }
    }

    private void project(Map<Chart, List<Arrived>> byChart, Claim claim) {
        ChartHeads heads = ChartHeads.of(byChart.keySet(), documents);
        byChart.replaceAll((chart, arrived) -> withoutGap(chart, arrived, heads));
        List<DecodedBatch> decoded = byChart.entrySet().stream()
                .map(of -> DecodedBatch.of(of.getKey(), of.getValue(), poison))
                .toList();
        write(new Batch(decoded, heads, documents), claim);
    }

    private void write(Batch batch, Claim claim) {
        List<ChartUpdate> updates = batch.folded();
        List<Write> writes = ChartUpdate.inOrder(updates);
        if (!writes.isEmpty()) {
            claim.require();
            documents.write(writes);
        }
        batch.faults(updates).forEach(poison::park);
    }

    /** A parked chart waits. One that merely lacks entries takes them from the ledger. */
    private List<Arrived> withoutGap(Chart chart, List<Arrived> arrived, ChartHeads heads) {
        if (!heads.isBehind(chart, arrived)) {
            return arrived;
        }
        return poison.isParked(chart)
                ? List.of()
                : ledger.entries(chart, heads.next(chart), arrived.getLast().position());
    }
}
